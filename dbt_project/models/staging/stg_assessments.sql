with

source as (
    select * from {{ source('staging', 'assessments') }}
),

renamed as (
    select
        fact_id,
        document_id,
        extraction_version,
        province_code,
        area,
        level,
        quote,
        sentence,
        period_precision,
        period_basis,
        speaker,
        checks,
        kind as assessment_kind,
        domain,
        addressee,
        char_start,
        char_end,
        confidence,
        period_from,
        period_to
    from source
)

select * from renamed

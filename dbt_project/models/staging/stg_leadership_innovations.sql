with

source as (
    select * from {{ source('staging', 'leadership_innovations') }}
),

renamed as (
    select
        fact_id,
        document_id,
        extraction_version,
        province_code,
        innovation_code,
        area,
        level,
        quote,
        sentence,
        period_precision,
        period_basis,
        speaker,
        checks,
        variant,
        stage,
        mandated_by,
        char_start,
        char_end,
        confidence,
        value as coverage_value,
        base as coverage_base,
        percent_stated as coverage_pct,
        period_from,
        period_to,
        stage_on
    from source
)

select * from renamed

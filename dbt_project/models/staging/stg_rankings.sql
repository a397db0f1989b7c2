with

source as (
    select * from {{ source('staging', 'rankings') }}
),

renamed as (
    select
        fact_id,
        document_id,
        extraction_version,
        province_code,
        index_code,
        area,
        level,
        quote,
        sentence,
        period_precision,
        period_basis,
        speaker,
        checks,
        char_start,
        char_end,
        confidence,
        rank,
        out_of,
        score,
        score_max,
        year as index_year,
        period_from,
        period_to
    from source
)

select * from renamed

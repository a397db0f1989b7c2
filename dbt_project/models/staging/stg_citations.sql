with

source as (
    select * from {{ source('staging', 'citations') }}
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
        document_type,
        number as document_number,
        symbol as document_symbol,
        issuer,
        relation,
        char_start,
        char_end,
        confidence,
        period_from,
        period_to,
        issued_on
    from source
)

select * from renamed

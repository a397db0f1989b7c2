with

source as (
    select * from {{ source('staging', 'candidates') }}
),

renamed as (
    select
        document_id,
        extraction_version,
        province_code,
        candidate_kind,
        phrase,
        phrase_key,
        quote,
        context,
        char_start,
        char_end
    from source
)

select * from renamed

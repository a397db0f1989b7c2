with

source as (
    select * from {{ source('staging', 'documents') }}
),

renamed as (
    select
        document_id,
        extraction_version,
        batch_id,
        extractor_version,
        catalogue_version,
        province_code,
        document_name,
        media_type,
        title,
        author,
        section,
        published_basis,
        province_basis,
        -- as one text: dbt's unit tests and many BI tools know no arrays
        array_to_string(flags, ', ') as flags,
        characters,
        number_tokens,
        coalesce(cast(number_tokens_accounted ->> 'fact' as integer), 0) as number_tokens_fact,
        coalesce(cast(number_tokens_accounted ->> 'other' as integer), 0) as number_tokens_other,
        published_on,
        staged_at
    from source
)

select * from renamed

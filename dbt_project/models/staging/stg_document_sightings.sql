with

source as (
    select * from {{ source('staging', 'document_sightings') }}
),

renamed as (
    select
        document_id,
        source_code,
        address,
        collected_at
    from source
)

select * from renamed

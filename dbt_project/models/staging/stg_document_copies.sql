with

source as (
    select * from {{ source('staging', 'document_copies') }}
),

renamed as (
    select
        document_id,
        copy_id
    from source
)

select * from renamed

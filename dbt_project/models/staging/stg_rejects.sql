with

source as (
    select * from {{ source('staging', 'rejects') }}
),

renamed as (
    select
        document_id,
        extraction_version,
        batch_id,
        source_code,
        address,
        document_name,
        media_type,
        reason,
        message,
        rejected_at
    from source
)

select * from renamed

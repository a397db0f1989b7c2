with

source as (
    select * from {{ source('staging', 'visits') }}
),

renamed as (
    select
        run_id,
        source_code,
        page,
        address,
        document_id,
        outcome,
        message,
        visited_at
    from source
)

select * from renamed

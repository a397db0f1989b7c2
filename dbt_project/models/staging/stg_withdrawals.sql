with

source as (
    select * from {{ source('staging', 'withdrawals') }}
),

renamed as (
    select
        document_id,
        reason,
        withdrawn_at
    from source
)

select * from renamed

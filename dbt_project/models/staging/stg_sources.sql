with

source as (
    select * from {{ source('staging', 'sources') }}
),

renamed as (
    select
        source_code,
        province_code,
        publisher,
        relation,
        kind,
        address,
        is_enabled
    from source
)

select * from renamed

with

final as (
    select
        territory_id,
        province_code,
        name_vi,
        name_en,
        sort_vi
    from {{ ref('int_territories_named') }}
)

select * from final

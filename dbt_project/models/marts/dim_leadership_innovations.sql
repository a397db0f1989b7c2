with

final as (
    select
        innovation_code,
        domain,
        label_vi,
        label_en,
        description,
        innovation_code <> 'uncatalogued' as is_catalogued
    from {{ ref('leadership_innovations') }}
)

select * from final

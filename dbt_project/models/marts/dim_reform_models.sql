with

final as (
    select
        model_code,
        label_vi,
        label_en,
        description,
        mandated_by,
        model_code <> 'uncatalogued' as is_catalogued,
        mandated_from
    from {{ ref('reform_models') }}
)

select * from final

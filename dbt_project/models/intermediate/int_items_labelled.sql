with

reform_models as (
    select * from {{ ref('reform_models') }}
),

leadership_innovations as (
    select * from {{ ref('leadership_innovations') }}
),

labelled as (
    select
        'reform_model' as item_type,
        model_code as item_code,
        cast(null as text) as domain,
        label_vi,
        label_en,
        mandated_from
    from reform_models
    where model_code <> 'uncatalogued'
    union all
    select
        'leadership_innovation' as item_type,
        innovation_code as item_code,
        domain,
        label_vi,
        label_en,
        cast(null as date) as mandated_from
    from leadership_innovations
    where innovation_code <> 'uncatalogued'
)

select * from labelled

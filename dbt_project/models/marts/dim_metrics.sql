with

final as (
    select
        metric_code,
        family,
        kind,
        unit_vi,
        base_role,
        label_vi,
        label_en,
        plausible_max,
        is_additive
    from {{ ref('metrics') }}
)

select * from final

with

final as (
    select
        metric_code,
        family,
        kind,
        unit_vi,
        base_role,
        denominator,
        local_level,
        label_vi,
        label_en,
        plausible_max,
        is_additive
    from {{ ref('metrics') }}
)

select * from final

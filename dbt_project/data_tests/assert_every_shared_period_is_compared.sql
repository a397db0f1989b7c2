-- A period that both provinces speak of is never hidden behind a newer one.
with

metric_values as (
    select * from {{ ref('metric_values') }}
),

comparison as (
    select * from {{ ref('metric_comparison') }}
    {{ only_tested('comparison_id', 'int_metric_comparisons_touched') }}
),

tested as (
    select * from metric_values
    {{ only_tested('fact_id', 'int_metric_values_touched') }}
),

final as (
    select
        value_a.fact_id as fact_id_a,
        value_b.fact_id as fact_id_b
    from tested as value_a
    inner join metric_values as value_b
        on
            value_a.metric_code = value_b.metric_code
            and coalesce(value_a.breakdown, '') = coalesce(value_b.breakdown, '')
            and value_a.period_from = value_b.period_from
            and value_a.period_to = value_b.period_to
            and value_a.kind = value_b.kind
    left join comparison
        on
            value_a.metric_code = comparison.metric_code
            and coalesce(value_a.breakdown, '') = coalesce(comparison.breakdown, '')
            and value_a.territory_id = comparison.territory_id_a
            and value_b.territory_id = comparison.territory_id_b
            and value_a.period_to = comparison.period_to_a
            and value_b.period_to = comparison.period_to_b
    where
        value_a.territory_id <> value_b.territory_id
        and comparison.comparison_id is null
)

select * from final

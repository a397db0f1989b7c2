{%- set said -%}
    fact_id,
        metric_code,
        territory_id,
        breakdown,
        kind,
        period_from,
        period_to
{%- endset -%}

-- A period that both provinces speak of is never hidden behind a newer one.
with

-- all figures twice, by two names: of one that is used twice the index is out of reach
metric_values as (
    select
        {{ said }}
    from {{ ref('metric_values') }}
),

pairs as (
    select * from {{ get_where_subquery(ref('figure_pairs')) }}
),

tested as (
    select
        {{ said }}
    from {{ ref('metric_values') }}
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
    left join pairs
        on
            value_a.metric_code = pairs.metric_code
            and coalesce(value_a.breakdown, '') = coalesce(pairs.breakdown, '')
            and least(value_a.territory_id, value_b.territory_id) = pairs.territory_id_a
            and greatest(value_a.territory_id, value_b.territory_id) = pairs.territory_id_b
            and value_a.period_to = pairs.earlier_period_to
    where
        value_a.territory_id <> value_b.territory_id
        and pairs.comparison_id is null
)

select * from final

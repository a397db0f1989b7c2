{#
    Pairs of figures of one period, A being the territory whose id comes first. A table, as the
    planner cannot guess their number.
#}
{{ config(materialized='table') }}

with

touched as (
    select distinct fact_id from {{ ref('int_metric_values_touched') }}
),

-- read twice: without the long texts it stays in memory
accepted as (
    select
        fact_id,
        series_key,
        territory_id,
        period_key
    from {{ ref('int_metric_values_accepted') }}
    where is_period_known
),

-- where both are touched, each is met from the other
shared as (
    select distinct
        accepted.series_key,
        least(accepted.territory_id, other.territory_id) as territory_id_a,
        greatest(accepted.territory_id, other.territory_id) as territory_id_b,
        case
            when accepted.territory_id < other.territory_id then accepted.fact_id
            else other.fact_id
        end as fact_id_a,
        case
            when accepted.territory_id < other.territory_id then other.fact_id
            else accepted.fact_id
        end as fact_id_b,
        accepted.period_key
    from accepted
    inner join touched on accepted.fact_id = touched.fact_id
    inner join accepted as other
        on
            accepted.series_key = other.series_key
            and accepted.period_key = other.period_key
    where accepted.territory_id <> other.territory_id
)

select * from shared

{# A table: comparisons are restricted to it, planned by its size. #}
{{ config(materialized='table') }}

with

pairs as (
    select * from {{ ref('int_metric_pairs_judged') }}
),

headlines as (
    select * from {{ ref('int_metric_pairs_headlined') }}
),

settled as (
    {{ settled('headlines', 'comparison_id') }}
),

figures as (
    select fact_id from {{ ref('int_metric_values_touched') }}
),

touched as (
    select coalesce(headlines.comparison_id, settled.comparison_id) as comparison_id
    from headlines
    full outer join settled on headlines.comparison_id = settled.comparison_id
    where coalesce(headlines.digest, '') <> coalesce(settled.digest, '')
    union distinct
    select comparison_id from headlines
    where
        fact_id_a in (select figures.fact_id from figures)
        or fact_id_b in (select figures.fact_id from figures)
    union distinct
    select comparison_id from pairs
    where
        fact_id_a in (select figures.fact_id from figures)
        or fact_id_b in (select figures.fact_id from figures)
)

select * from touched

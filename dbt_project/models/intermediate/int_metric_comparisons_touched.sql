{# A table: comparisons are restricted to it, planned by its size. #}
{{ config(materialized='table') }}
-- depends_on: {{ ref('int_metric_pairs_judged') }}

with

headlines as (
    select * from {{ ref('int_metric_pairs_headlined') }}
),

figures as (
    select fact_id from {{ ref('int_metric_values_touched') }}
),

touched as (
    {{ changed('int_metric_pairs_judged', 'comparison_id', all_if_built=true) }}
    union distinct
    {{ changed('int_metric_pairs_headlined', 'comparison_id', all_if_built=true) }}
    union distinct
    select comparison_id from headlines
    where
        fact_id_a in (select figures.fact_id from figures)
        or fact_id_b in (select figures.fact_id from figures)
)

select * from touched

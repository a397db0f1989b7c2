{# A table: pairs go by it, and what was judged before is gone as soon as they are judged anew. #}
{{ config(materialized='table') }}

{%- set columns = {
    'comparison_id': 'text', 'series_key': 'text', 'territory_id_a': 'text',
    'territory_id_b': 'text', 'period_key_a': 'text', 'period_key_b': 'text', 'fact_id_a': 'text',
    'is_same_period': 'boolean'
} %}

with

touched as (
    select * from {{ ref('int_metric_values_touched') }}
),

of_touched_figures as (
    select *
    from ({{ left_before('int_metric_pairs_judged', columns) }}) as judged
    where fact_id_a = any(array(select touched.fact_id from touched))
),

-- which pair of two periods stands for its provinces may have changed
of_two_periods as (
    select *
    from ({{ left_before('int_metric_pairs_judged', columns) }}) as judged
    where
        {{ key_of_two_periods() }} = any(array(
            select touched.series_key || '|' || touched.territory_id from touched
        ))
),

-- each pair is there from either side
outdated as (
    select comparison_id from of_touched_figures
    union
    select {{ comparison_id('of_touched_figures', a='b', b='a') }} from of_touched_figures
    union
    select comparison_id from of_two_periods
    union
    select {{ comparison_id('of_two_periods', a='b', b='a') }} from of_two_periods
    union
    -- of a build that died between the two models of pairs
    {{ changed('int_metric_pairs_measured', 'comparison_id') }}
)

select * from outdated

{# A table: the mart of figures is restricted to it. #}
{{ config(materialized='table') }}

with

touched as (
    select * from {{ ref('int_metric_values_touched') }}
),

observations as (
    select * from {{ ref('int_observations_reconciled') }}
),

-- a figure is shown with the number of documents that say the same
restated as (
    select fact_id from touched
    union distinct
    select fact_id from observations
    where fact_key = any(array({{ changed('int_observations_reconciled', 'fact_key') }}))
)

select * from restated

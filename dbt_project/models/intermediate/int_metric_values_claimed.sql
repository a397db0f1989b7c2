{# A table: the mart of borders reads it many times over. #}
{{ config(materialized='table', indexes=[{'columns': ['claim_key']}]) }}

with

measured as (
    select * from {{ ref('int_metric_values_measured') }}
    where
        measure in ('count', 'share')
        and is_period_known
        and not is_inconsistent
        and not is_ambiguous
),

claims as (
    {{ claims_of('measured') }}
),

claimed as (
    select * from claims
    where choice_rank = 1
)

select * from claimed

{#
    A table: what this build has to add up is read many times over by the sums and by the mart of
    borders. At night nothing but the claims of touched figures, those of before and those of now.
#}
{{ config(materialized='table') }}
-- depends_on: {{ ref('int_metric_values_touched') }}

with

measured as (
    select * from {{ ref('int_metric_values_measured') }}
    where
        measure in ('count', 'share')
        and is_period_known
        and not is_inconsistent
        and not is_ambiguous
        and {{ is_of_touched_claim('metric_values_by_borders') }}
),

claims as (
    select
        measured.*,
        row_number() over (
            partition by claim_key, territory_id
            order by is_derived asc, fact_id asc
        ) as choice_rank
    from measured
),

claimed as (
    select * from claims
    where choice_rank = 1
)

select * from claimed

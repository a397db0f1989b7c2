{#
    A table: the mart of borders reads it many times over. A claim is whoever's: metric, measure,
    kind and period; two kinds of one claim stay apart.
#}
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
    select
        measured.*,
        md5(concat_ws(
            '|',
            series_key,
            measure_key,
            coalesce(kind, ''),
            case when is_person_times then 'times' else '' end,
            period_key
        )) as claim_key,
        row_number() over (
            partition by
                territory_id, series_key, measure_key, kind, is_person_times, period_key
            order by is_derived asc, fact_id asc
        ) as choice_rank
    from measured
),

claimed as (
    select * from claims
    where choice_rank = 1
)

select * from claimed

with

measured as (
    select * from {{ ref('int_metric_values_measured') }}
    where
        is_period_known
        and not is_inconsistent
        and not is_ambiguous
),

ordered as (
    select
        measured.*,
        row_number() over (
            partition by ranking_key, territory_id
            order by
                -- of several periods the one nearest to a year, then the newest
                abs(coalesce(period_months, 12) - 12) asc,
                period_to desc,
                kind asc nulls last,
                fact_id asc
        ) as choice_rank
    from measured
),

chosen as (
    select * from ordered
    where choice_rank = 1
)

select * from chosen

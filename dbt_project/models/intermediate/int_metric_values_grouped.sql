with

measured as (
    select * from {{ ref('int_metric_values_measured') }}
    where
        is_period_known
        and not is_inconsistent
        and not is_ambiguous
),

provinces as (
    select * from {{ ref('provinces') }}
),

-- what is a part of another province by then stands beside none, nor what is made of several later
existing as (
    select measured.*
    from measured
    inner join provinces
        on
            measured.territory_id = provinces.territory_id
            and measured.period_to >= provinces.valid_from
            and measured.period_to <= coalesce(provinces.valid_to, measured.period_to)
),

ordered as (
    select
        existing.*,
        row_number() over (
            partition by ranking_key, territory_id
            order by
                -- of several periods the one nearest to a year, then the newest
                abs(coalesce(period_months, 12) - 12) asc,
                period_to desc,
                kind asc nulls last,
                fact_id asc
        ) as choice_rank
    from existing
),

chosen as (
    select * from ordered
    where choice_rank = 1
)

select * from chosen

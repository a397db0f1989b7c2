{#
    The pairs of values worth judging, few enough to grow with the facts and not with their square:
    all of one period; where none of those states the same measure, the newest that do, over equally
    long periods; and the newest of all. A table, as the planner cannot guess their number.
#}
{{ config(materialized='table') }}

with

accepted as (
    select * from {{ ref('int_metric_values_accepted') }}
),

ranked as (
    select
        accepted.*,
        case
            when is_instant then 0
            -- two weeks and three weeks are both rounded to months
            when period_months = 0 then -period_days
            else period_months
        end as length_key,
        row_number() over (
            partition by series_key, territory_id
            order by coalesce(as_of_on, cast('0001-01-01' as date)) desc, measure, fact_id asc
        ) as age_rank
    from accepted
),

-- a figure that states a count and a share can stand beside either
measured as (
    select
        ranked.*,
        'count' as measure_key
    from ranked
    where value is not null
    union all
    select
        ranked.*,
        'share ' || coalesce(base_role, '') as measure_key
    from ranked
    where percent_stated is not null
),

of_one_period as (
    select
        ranked.series_key,
        ranked.territory_id as territory_id_a,
        other.territory_id as territory_id_b,
        ranked.fact_id as fact_id_a,
        other.fact_id as fact_id_b
    from ranked
    inner join ranked as other
        on
            ranked.series_key = other.series_key
            and ranked.period_key = other.period_key
    where
        ranked.territory_id <> other.territory_id
        and ranked.is_period_known
        and other.is_period_known
),

of_one_measure_and_period as (
    select distinct
        measured.series_key,
        measured.territory_id as territory_id_a,
        other.territory_id as territory_id_b
    from measured
    inner join measured as other
        on
            measured.series_key = other.series_key
            and measured.period_key = other.period_key
            and measured.measure_key = other.measure_key
            and measured.is_person_times = other.is_person_times
    where
        measured.territory_id <> other.territory_id
        and measured.is_period_known
        and other.is_period_known
),

of_one_measure_and_length as (
    select
        measured.series_key,
        measured.territory_id as territory_id_a,
        other.territory_id as territory_id_b,
        measured.fact_id as fact_id_a,
        other.fact_id as fact_id_b,
        row_number() over (
            partition by measured.series_key, measured.territory_id, other.territory_id
            order by
                least(measured.period_to, other.period_to) desc,
                greatest(measured.period_to, other.period_to),
                measured.measure_key,
                -- the same choice from either side
                least(measured.fact_id, other.fact_id),
                greatest(measured.fact_id, other.fact_id)
        ) as age_rank
    from measured
    inner join measured as other
        on
            measured.series_key = other.series_key
            and measured.measure_key = other.measure_key
            and measured.is_person_times = other.is_person_times
            and measured.is_instant = other.is_instant
            and measured.length_key = other.length_key
            and measured.period_to
            between other.period_to - {{ var('comparable_gap_days') }}
            and other.period_to + {{ var('comparable_gap_days') }}
    left join of_one_measure_and_period
        on
            measured.series_key = of_one_measure_and_period.series_key
            and measured.territory_id = of_one_measure_and_period.territory_id_a
            and other.territory_id = of_one_measure_and_period.territory_id_b
    where
        measured.territory_id <> other.territory_id
        and of_one_measure_and_period.series_key is null
),

newest as (
    select
        ranked.series_key,
        ranked.territory_id as territory_id_a,
        other.territory_id as territory_id_b,
        ranked.fact_id as fact_id_a,
        other.fact_id as fact_id_b
    from ranked
    inner join ranked as other on ranked.series_key = other.series_key
    where
        ranked.territory_id <> other.territory_id
        and ranked.age_rank = 1
        and other.age_rank = 1
),

paired as (
    select * from of_one_period
    union distinct
    select
        series_key,
        territory_id_a,
        territory_id_b,
        fact_id_a,
        fact_id_b
    from of_one_measure_and_length
    where age_rank = 1
    union distinct
    select * from newest
)

select * from paired

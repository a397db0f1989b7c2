{#
    The pairs of values worth judging, few enough to grow with the facts and not with their square:
    all of one period; where none of those states the same measure, the newest that do, over equally
    long periods; where there are none either, the newest of which a yearly rate can be taken; and
    the newest of all. A table, as the planner cannot guess their number.
#}
{{ config(materialized='table') }}

with

accepted as (
    select * from {{ ref('int_metric_values_accepted') }}
),

measured as (
    select * from {{ ref('int_metric_values_measured') }}
    where measure in ('count', 'share')
),

rates as (
    select * from {{ ref('int_metric_values_measured') }}
    where measure = 'yearly_rate'
),

of_one_period as (
    select
        accepted.series_key,
        accepted.territory_id as territory_id_a,
        other.territory_id as territory_id_b,
        accepted.fact_id as fact_id_a,
        other.fact_id as fact_id_b
    from accepted
    inner join accepted as other
        on
            accepted.series_key = other.series_key
            and accepted.period_key = other.period_key
    where
        accepted.territory_id <> other.territory_id
        and accepted.is_period_known
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

paired_alike as (
    select
        series_key,
        territory_id_a,
        territory_id_b
    from of_one_measure_and_period
    union distinct
    select
        series_key,
        territory_id_a,
        territory_id_b
    from of_one_measure_and_length
),

of_yearly_rates as (
    select
        rates.series_key,
        rates.territory_id as territory_id_a,
        other.territory_id as territory_id_b,
        rates.fact_id as fact_id_a,
        other.fact_id as fact_id_b,
        row_number() over (
            partition by rates.series_key, rates.territory_id, other.territory_id
            order by
                least(rates.period_to, other.period_to) desc,
                -- of those that end on one day, the lengths that differ least
                abs(rates.period_months - other.period_months),
                greatest(rates.period_to, other.period_to),
                least(rates.fact_id, other.fact_id),
                greatest(rates.fact_id, other.fact_id)
        ) as age_rank
    from rates
    inner join rates as other
        on
            rates.series_key = other.series_key
            and rates.is_person_times = other.is_person_times
            and rates.period_to
            between other.period_to - {{ var('comparable_gap_days') }}
            and other.period_to + {{ var('comparable_gap_days') }}
    left join paired_alike
        on
            rates.series_key = paired_alike.series_key
            and rates.territory_id = paired_alike.territory_id_a
            and other.territory_id = paired_alike.territory_id_b
    where
        rates.territory_id <> other.territory_id
        and paired_alike.series_key is null
),

newest as (
    select
        accepted.series_key,
        accepted.territory_id as territory_id_a,
        other.territory_id as territory_id_b,
        accepted.fact_id as fact_id_a,
        other.fact_id as fact_id_b
    from accepted
    inner join accepted as other on accepted.series_key = other.series_key
    where
        accepted.territory_id <> other.territory_id
        and accepted.age_rank = 1
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
    select
        series_key,
        territory_id_a,
        territory_id_b,
        fact_id_a,
        fact_id_b
    from of_yearly_rates
    where age_rank = 1
    union distinct
    select * from newest
)

select * from paired

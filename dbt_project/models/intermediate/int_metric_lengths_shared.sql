{#
    Of two provinces that state no measure of one period both, the newest figures of one measure
    over equally long periods. A table, as the planner cannot guess their number.
#}
{{ config(materialized='table') }}

with

duos as (
    select * from {{ ref('int_territories_paired') }}
    where not has_shared_period
),

-- read many times over: without what is not asked for it stays in memory
measured as (
    select
        fact_id,
        series_key,
        territory_id,
        measure_key,
        length_key,
        is_person_times,
        is_instant,
        period_to,
        is_ambiguous or is_inconsistent as is_doubtful
    from {{ ref('int_metric_values_measured') }}
    where measure in ('count', 'share')
),

-- what a province says last of each length
latest as (
    select
        series_key,
        territory_id,
        measure_key,
        is_person_times,
        is_instant,
        length_key,
        max(period_to) as period_to
    from measured
    group by series_key, territory_id, measure_key, is_person_times, is_instant, length_key
),

-- materialized, as two that speak of one length are few of one duo and many of all
latest_of_duos as materialized (
    select
        duos.territory_id_b,
        duos.not_before,
        latest.*
    from duos
    inner join latest
        on
            duos.series_key = latest.series_key
            and duos.territory_id_a = latest.territory_id
),

-- the lengths that two speak of
lengths_of_duos as materialized (
    select
        of_a.series_key,
        of_a.territory_id,
        of_a.territory_id_b,
        of_a.measure_key,
        of_a.is_person_times,
        of_a.is_instant,
        of_a.length_key,
        of_a.not_before,
        other.period_to as last_of_b
    from latest_of_duos as of_a
    inner join latest as other
        on
            of_a.series_key = other.series_key
            and of_a.territory_id_b = other.territory_id
            and of_a.measure_key = other.measure_key
            and of_a.is_person_times = other.is_person_times
            and of_a.is_instant = other.is_instant
            and of_a.length_key = other.length_key
),

measured_of_duos as materialized (
    select
        lengths.territory_id_b,
        lengths.not_before,
        lengths.last_of_b,
        measured.*
    from lengths_of_duos as lengths
    inner join measured
        on
            lengths.series_key = measured.series_key
            and lengths.territory_id = measured.territory_id
            and lengths.measure_key = measured.measure_key
            and lengths.is_person_times = measured.is_person_times
            and lengths.is_instant = measured.is_instant
            and lengths.length_key = measured.length_key
            and coalesce(lengths.not_before <= measured.period_to, true)
            and measured.period_to <= lengths.last_of_b + {{ var('comparable_gap_days') }}
),

-- where something is near the last that the other says, nothing older goes before the two
nearest_of_duos as (
    select
        series_key,
        territory_id,
        territory_id_b,
        greatest(
            max(not_before),
            max(
                case
                    when period_to >= last_of_b - {{ var('comparable_gap_days') }}
                        then least(period_to, last_of_b)
                end
            )
        ) as not_before
    from measured_of_duos
    group by series_key, territory_id, territory_id_b
),

-- materialized, as what is near in time is few of one duo and many of all; met by the number of a
-- stretch, which is looked up and not worked out for each two
newest_of_duos as materialized (
    select
        measured.series_key,
        measured.territory_id,
        measured.territory_id_b,
        measured.fact_id,
        measured.measure_key,
        measured.is_person_times,
        measured.is_instant,
        measured.length_key,
        measured.period_to,
        measured.is_doubtful,
        nearest.not_before,
        {{ gap_number('measured.period_to') }} + beside.step as near_number
    from measured_of_duos as measured
    inner join nearest_of_duos as nearest
        on
            measured.series_key = nearest.series_key
            and measured.territory_id = nearest.territory_id
            and measured.territory_id_b = nearest.territory_id_b
            and coalesce(measured.period_to >= nearest.not_before, true)
    -- where the end of another period may fall that is near enough
    cross join (values (-1), (0), (1)) as beside (step)
),

of_one_length as (
    select
        measured.series_key,
        measured.territory_id as territory_id_a,
        measured.territory_id_b,
        measured.fact_id as fact_id_a,
        other.fact_id as fact_id_b,
        measured.is_doubtful or other.is_doubtful as is_doubtful,
        measured.period_to as period_to_a,
        other.period_to as period_to_b,
        row_number() over (
            partition by measured.series_key, measured.territory_id, measured.territory_id_b
            order by
                least(measured.period_to, other.period_to) desc,
                greatest(measured.period_to, other.period_to),
                measured.measure_key,
                least(measured.fact_id, other.fact_id),
                greatest(measured.fact_id, other.fact_id)
        ) as age_rank
    from newest_of_duos as measured
    inner join measured as other
        on
            measured.series_key = other.series_key
            and measured.territory_id_b = other.territory_id
            and measured.near_number = {{ gap_number('other.period_to') }}
            and measured.measure_key = other.measure_key
            and measured.is_person_times = other.is_person_times
            and measured.is_instant = other.is_instant
            and measured.length_key = other.length_key
            and {{ is_near_in_time('measured.period_to', 'other.period_to') }}
            and coalesce(measured.not_before <= other.period_to, true)
),

shared as (
    select
        series_key,
        territory_id_a,
        territory_id_b,
        fact_id_a,
        fact_id_b,
        is_doubtful,
        period_to_a,
        period_to_b
    from of_one_length
    where age_rank = 1
)

select * from shared

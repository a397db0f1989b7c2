{#
    The pairs of values worth judging, few enough to grow with the facts and not with their square:
    all of one period; where none of those states the same measure, the newest that do, over equally
    long periods; where there are none either, the newest of which a yearly rate can be taken; and
    the newest of all, unless others can be compared and so go before them. What is the headline
    already, alone and untouched, is standing: it is not judged again. A table, as the planner
    cannot guess their number.
#}
{{ config(materialized='table') }}

with

of_one_period as (
    select * from {{ ref('int_metric_periods_shared') }}
),

duos as (
    select * from {{ ref('int_territories_paired') }}
),

lengths as (
    select * from {{ ref('int_metric_lengths_shared') }}
),

rates as (
    select * from {{ ref('int_metric_rates_shared') }}
),

successions as (
    select * from {{ ref('int_territories_succeeded') }}
),

-- read many times over: without the long texts it stays in memory
accepted as (
    select
        fact_id,
        series_key,
        territory_id,
        period_key,
        length_key,
        is_period_known,
        is_instant,
        local_level,
        period_to
    from {{ ref('int_metric_values_accepted') }}
),

newest_of_all as (
    select accepted.*
    from accepted
    inner join {{ ref('int_metric_values_newest') }} as newest
        on accepted.fact_id = newest.fact_id
),

-- of two periods, but of one measure: no more than one pair of two provinces
alike as (
    select
        lengths.*,
        false as is_of_rates
    from lengths
    union all
    select
        rates.*,
        true as is_of_rates
    from rates
),

overlapping as (
    select
        least(predecessor_territory_id, successor_territory_id) as territory_id_a,
        greatest(predecessor_territory_id, successor_territory_id) as territory_id_b
    from successions
),

reorganised as materialized (
    select max(effective_on) as reorganised_on from successions
),

-- what can be compared for certain: what cannot does not go before it
surely_compared as (
    select
        alike.series_key,
        alike.territory_id_a,
        alike.territory_id_b,
        alike.is_of_rates
    from alike
    inner join accepted on alike.fact_id_a = accepted.fact_id
    cross join reorganised
    left join overlapping
        on
            alike.territory_id_a = overlapping.territory_id_a
            and alike.territory_id_b = overlapping.territory_id_b
    where
        overlapping.territory_id_a is null
        and not alike.is_doubtful
        and not coalesce(
            accepted.local_level is not null
            and least(alike.period_to_a, alike.period_to_b) < reorganised.reorganised_on
            and greatest(alike.period_to_a, alike.period_to_b) >= reorganised.reorganised_on,
            false
        )
),

newest as (
    select
        duos.series_key,
        duos.territory_id_a,
        duos.territory_id_b,
        accepted.fact_id as fact_id_a,
        other.fact_id as fact_id_b
    from duos
    inner join newest_of_all as accepted
        on
            duos.series_key = accepted.series_key
            and duos.territory_id_a = accepted.territory_id
    inner join newest_of_all as other
        on
            duos.series_key = other.series_key
            and duos.territory_id_b = other.territory_id
    left join surely_compared as sure
        on
            duos.series_key = sure.series_key
            and duos.territory_id_a = sure.territory_id_a
            and duos.territory_id_b = sure.territory_id_b
    where
        not duos.has_comparable_period
        and not (
            accepted.period_key = other.period_key
            and accepted.is_period_known
            and other.is_period_known
        )
        and (
            sure.series_key is null
            or (
                accepted.is_period_known
                and other.is_period_known
                and accepted.is_instant = other.is_instant
                and (accepted.length_key = other.length_key or sure.is_of_rates)
                and {{ is_near_in_time('accepted.period_to', 'other.period_to') }}
            )
        )
),

of_two_periods as (
    select
        series_key,
        territory_id_a,
        territory_id_b,
        fact_id_a,
        fact_id_b
    from alike
    union distinct
    select * from newest
),

counted as (
    select
        of_two_periods.*,
        count(*) over (partition by series_key, territory_id_a, territory_id_b) as pair_count
    from of_two_periods
),

paired as (
    select
        series_key,
        territory_id_a,
        territory_id_b,
        fact_id_a,
        fact_id_b,
        false as is_standing
    from of_one_period
    union all
    select
        counted.series_key,
        counted.territory_id_a,
        counted.territory_id_b,
        counted.fact_id_a,
        counted.fact_id_b,
        counted.pair_count = 1 and standing.series_key is not null as is_standing
    from counted
    left join duos as standing
        on
            counted.fact_id_a = standing.standing_fact_id_a
            and counted.fact_id_b = standing.standing_fact_id_b
)

select * from paired

{#
    Two provinces that speak of a metric, one of which said anything new of it: what they say of two
    periods is shown only if nothing that they say of one can be compared; then what is older than
    the headline cannot go before it, unless it is compared in a better way. What is the headline
    already, and untouched, is standing. A table, as the planner cannot guess their number.
#}
{{ config(materialized='table') }}

with

touched as (
    select * from {{ ref('int_metric_values_touched') }}
),

touched_figures as (
    select distinct fact_id from touched
),

touched_speakers as (
    select distinct
        series_key,
        territory_id,
        series_key || '|' || territory_id as speaker_key
    from touched
),

accepted as (
    select
        series_key,
        territory_id
    from {{ ref('int_metric_values_accepted') }}
),

-- read twice: without what is not asked for it stays in memory
measured as (
    select
        series_key,
        territory_id,
        measure_key,
        period_key,
        is_person_times,
        is_ambiguous or is_inconsistent as is_doubtful
    from {{ ref('int_metric_values_measured') }}
    where
        measure in ('count', 'share')
        and is_period_known
),

speaking as (
    select
        accepted.series_key,
        accepted.territory_id,
        max(case when touched_speakers.series_key is not null then 1 else 0 end) as touched_rank
    from accepted
    left join touched_speakers
        on
            accepted.series_key = touched_speakers.series_key
            and accepted.territory_id = touched_speakers.territory_id
    group by accepted.series_key, accepted.territory_id
),

-- what a night that died changed is judged anew, as it may not have come to its measures
changed_headlines as (
    select distinct comparison_id
    from ({{ changed('headline_pairs', 'comparison_id') }}) as changed_of_late
),

-- of figures that nobody touched, between provinces of which one said anything new
headlines_before as (
    select
        headlines.*,
        changed_headlines.comparison_id is null as is_standing
    from ({{ left_before('headline_pairs', {
        'comparison_id': 'text', 'series_key': 'text', 'territory_id_a': 'text',
        'territory_id_b': 'text', 'fact_id_a': 'text', 'fact_id_b': 'text',
        'comparison_basis': 'text', 'is_comparable': 'boolean', 'is_same_period': 'boolean',
        'earlier_period_to': 'date'
    }) }}) as headlines
    left join touched_figures as touched_a on headlines.fact_id_a = touched_a.fact_id
    left join touched_figures as touched_b on headlines.fact_id_b = touched_b.fact_id
    left join changed_headlines on headlines.comparison_id = changed_headlines.comparison_id
    where
        touched_a.fact_id is null
        and touched_b.fact_id is null
        and (
            {{ speaker_key('a', 'headlines') }}
            = any(array(select touched_speakers.speaker_key from touched_speakers))
            or {{ speaker_key('b', 'headlines') }}
            = any(array(select touched_speakers.speaker_key from touched_speakers))
        )
),

duos as (
    select
        speaking.series_key,
        speaking.territory_id as territory_id_a,
        other.territory_id as territory_id_b,
        case when headlines.is_standing then headlines.fact_id_a end as standing_fact_id_a,
        case when headlines.is_standing then headlines.fact_id_b end as standing_fact_id_b,
        case
            when headlines.is_comparable and headlines.comparison_basis <> 'yearly_rate'
                then headlines.earlier_period_to
        end as not_before,
        case when headlines.is_comparable then headlines.earlier_period_to end as rates_not_before
    from speaking
    inner join speaking as other on speaking.series_key = other.series_key
    left join headlines_before as headlines
        on
            speaking.series_key = headlines.series_key
            and speaking.territory_id = headlines.territory_id_a
            and other.territory_id = headlines.territory_id_b
    where
        speaking.territory_id < other.territory_id
        and speaking.touched_rank + other.touched_rank > 0
        and not coalesce(headlines.is_comparable and headlines.is_same_period, false)
),

-- the periods that both speak of: those of what is paired tonight, and of what was paired before
shared_periods as (
    select
        series_key,
        territory_id_a,
        territory_id_b,
        period_key
    from {{ ref('int_metric_periods_shared') }}
    union distinct
    select
        series_key,
        territory_id_a,
        territory_id_b,
        period_key_a as period_key
    from ({{ left_before('figure_pairs', {
        'series_key': 'text', 'territory_id_a': 'text', 'territory_id_b': 'text',
        'period_key_a': 'text'
    }) }}) as pairs_before
    where {{ duo_key() }} = any(array(select {{ duo_key() }} from duos))
),

-- materialized, as they are far fewer than all that the one province says
periods_of_duos as materialized (
    select shared_periods.*
    from shared_periods
    inner join duos
        on
            shared_periods.series_key = duos.series_key
            and shared_periods.territory_id_a = duos.territory_id_a
            and shared_periods.territory_id_b = duos.territory_id_b
),

of_one_measure_and_period as (
    select
        periods.series_key,
        periods.territory_id_a,
        periods.territory_id_b,
        bool_or((measured.is_doubtful or other.is_doubtful) is not true) as is_comparable
    from periods_of_duos as periods
    inner join measured
        on
            periods.series_key = measured.series_key
            and periods.territory_id_a = measured.territory_id
            and periods.period_key = measured.period_key
    inner join measured as other
        on
            periods.series_key = other.series_key
            and periods.territory_id_b = other.territory_id
            and periods.period_key = other.period_key
            and measured.measure_key = other.measure_key
            and measured.is_person_times = other.is_person_times
    group by periods.series_key, periods.territory_id_a, periods.territory_id_b
),

paired as (
    select
        duos.*,
        shared.series_key is not null as has_shared_period,
        coalesce(shared.is_comparable, false) as has_comparable_period
    from duos
    left join of_one_measure_and_period as shared
        on
            duos.series_key = shared.series_key
            and duos.territory_id_a = shared.territory_id_a
            and duos.territory_id_b = shared.territory_id_b
)

select * from paired

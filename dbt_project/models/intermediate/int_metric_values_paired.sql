{#
    The pairs of values worth judging, few enough to grow with the facts and not with their square:
    all of one period; where none of those states the same measure, the newest that do, over equally
    long periods; where there are none either, the newest of which a yearly rate can be taken; and
    the newest of all, unless others can be compared and so go before them. Of these the pairs that
    this build looks at: those of one period of which one value is touched, and the others where a
    province said anything new of the metric. What is the headline already, alone and untouched, is
    standing: it is not judged again. Each pair stands once, A being the territory whose id comes
    first. A table, as the planner cannot guess their number.
#}
{{ config(materialized='table') }}

with

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

measured as (
    select
        fact_id,
        series_key,
        territory_id,
        measure_key,
        period_key,
        length_key,
        is_person_times,
        is_period_known,
        is_instant,
        period_to,
        is_ambiguous or is_inconsistent as is_doubtful
    from {{ ref('int_metric_values_measured') }}
    where measure in ('count', 'share')
),

rates as (
    select
        fact_id,
        series_key,
        territory_id,
        period_months,
        is_person_times,
        period_to,
        is_ambiguous as is_doubtful
    from {{ ref('int_metric_values_measured') }}
    where measure = 'yearly_rate'
),

-- where the end of another period may fall that is near enough
beside as (
    select step from (values (-1), (0), (1)) as steps (step)
),

-- materialized, as the number of a stretch is looked up by, not worked out for each two that meet
rates_near as materialized (
    select
        rates.*,
        {{ gap_number('rates.period_to') }} + beside.step as near_number
    from rates
    cross join beside
),

-- where both are touched, each is met from the other
of_one_period as (
    select distinct
        accepted.series_key,
        least(accepted.territory_id, other.territory_id) as territory_id_a,
        greatest(accepted.territory_id, other.territory_id) as territory_id_b,
        case
            when accepted.territory_id < other.territory_id then accepted.fact_id
            else other.fact_id
        end as fact_id_a,
        case
            when accepted.territory_id < other.territory_id then other.fact_id
            else accepted.fact_id
        end as fact_id_b,
        accepted.period_key
    from accepted
    inner join touched_figures on accepted.fact_id = touched_figures.fact_id
    inner join accepted as other
        on
            accepted.series_key = other.series_key
            and accepted.period_key = other.period_key
    where
        accepted.territory_id <> other.territory_id
        and accepted.is_period_known
        and other.is_period_known
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

-- of figures that nobody touched, between provinces of which one said anything new
headlines_before as (
    select headlines.*
    from ({{ left_before('headline_pairs', {
        'comparison_id': 'text', 'series_key': 'text', 'territory_id_a': 'text',
        'territory_id_b': 'text', 'fact_id_a': 'text', 'fact_id_b': 'text',
        'comparison_basis': 'text', 'is_comparable': 'boolean', 'is_same_period': 'boolean',
        'earlier_period_to': 'date'
    }) }}) as headlines
    left join touched_figures as touched_a on headlines.fact_id_a = touched_a.fact_id
    left join touched_figures as touched_b on headlines.fact_id_b = touched_b.fact_id
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

-- two provinces that speak of a metric, one of which said anything new of it: what they say of two
-- periods is shown only if nothing that they say of one can be compared; then what is older than
-- the headline cannot go before it, unless it is compared in a better way
duos as (
    select
        speaking.series_key,
        speaking.territory_id as territory_id_a,
        other.territory_id as territory_id_b,
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

-- the periods that both speak of: those of what is paired above, and of what was paired before
shared_periods as (
    select
        series_key,
        territory_id_a,
        territory_id_b,
        period_key
    from of_one_period
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
        max(case when measured.is_doubtful or other.is_doubtful then 0 else 1 end)
            as comparable_rank
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
    where measured.is_period_known and other.is_period_known
    group by periods.series_key, periods.territory_id_a, periods.territory_id_b
),

duos_of_no_shared_period as (
    select duos.*
    from duos
    left join of_one_measure_and_period as shared
        on
            duos.series_key = shared.series_key
            and duos.territory_id_a = shared.territory_id_a
            and duos.territory_id_b = shared.territory_id_b
    where shared.series_key is null
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
    from duos_of_no_shared_period as duos
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
    cross join beside
),

of_one_measure_and_length as (
    select
        measured.series_key,
        measured.territory_id as territory_id_a,
        measured.territory_id_b,
        measured.fact_id as fact_id_a,
        other.fact_id as fact_id_b,
        measured.period_to as period_to_a,
        other.period_to as period_to_b,
        measured.is_doubtful or other.is_doubtful as is_doubtful,
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
            and measured.period_to
            between other.period_to - {{ var('comparable_gap_days') }}
            and other.period_to + {{ var('comparable_gap_days') }}
            and coalesce(measured.not_before <= other.period_to, true)
),

duos_of_no_shared_length as materialized (
    select duos.*
    from duos_of_no_shared_period as duos
    left join of_one_measure_and_length as alike
        on
            duos.series_key = alike.series_key
            and duos.territory_id_a = alike.territory_id_a
            and duos.territory_id_b = alike.territory_id_b
            and alike.age_rank = 1
    where alike.series_key is null
),

rates_of_duos as materialized (
    select
        duos.territory_id_b,
        duos.rates_not_before,
        rates.*
    from duos_of_no_shared_length as duos
    inner join rates
        on
            duos.series_key = rates.series_key
            and duos.territory_id_a = rates.territory_id
            and coalesce(duos.rates_not_before <= rates.period_to, true)
),

of_yearly_rates as (
    select
        rates.series_key,
        rates.territory_id as territory_id_a,
        rates.territory_id_b,
        rates.fact_id as fact_id_a,
        other.fact_id as fact_id_b,
        rates.period_to as period_to_a,
        other.period_to as period_to_b,
        rates.is_doubtful or other.is_doubtful as is_doubtful,
        row_number() over (
            partition by rates.series_key, rates.territory_id, rates.territory_id_b
            order by
                least(rates.period_to, other.period_to) desc,
                -- of those that end on one day, the lengths that differ least
                abs(rates.period_months - other.period_months),
                greatest(rates.period_to, other.period_to),
                least(rates.fact_id, other.fact_id),
                greatest(rates.fact_id, other.fact_id)
        ) as age_rank
    from rates_of_duos as rates
    inner join rates_near as other
        on
            rates.series_key = other.series_key
            and rates.territory_id_b = other.territory_id
            and {{ gap_number('rates.period_to') }} = other.near_number
            and rates.is_person_times = other.is_person_times
            and rates.period_to
            between other.period_to - {{ var('comparable_gap_days') }}
            and other.period_to + {{ var('comparable_gap_days') }}
            and coalesce(rates.rates_not_before <= other.period_to, true)
),

-- of two periods, but of one measure: no more than one pair of two provinces
alike as (
    select
        series_key,
        territory_id_a,
        territory_id_b,
        fact_id_a,
        fact_id_b,
        period_to_a,
        period_to_b,
        is_doubtful,
        false as is_of_rates
    from of_one_measure_and_length
    where age_rank = 1
    union all
    select
        series_key,
        territory_id_a,
        territory_id_b,
        fact_id_a,
        fact_id_b,
        period_to_a,
        period_to_b,
        is_doubtful,
        true as is_of_rates
    from of_yearly_rates
    where age_rank = 1
),

successions as (
    select * from {{ ref('int_territories_succeeded') }}
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
    left join of_one_measure_and_period as shared
        on
            duos.series_key = shared.series_key
            and duos.territory_id_a = shared.territory_id_a
            and duos.territory_id_b = shared.territory_id_b
            and shared.comparable_rank = 1
    left join surely_compared as sure
        on
            duos.series_key = sure.series_key
            and duos.territory_id_a = sure.territory_id_a
            and duos.territory_id_b = sure.territory_id_b
    where
        shared.series_key is null
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
                and abs(accepted.period_to - other.period_to) <= {{ var('comparable_gap_days') }}
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

-- what a night that died changed is judged anew, as it may not have come to its measures
changed_headlines as (
    select distinct comparison_id
    from ({{ changed('headline_pairs', 'comparison_id') }}) as changed_of_late
),

standing as (
    select
        headlines.fact_id_a,
        headlines.fact_id_b
    from headlines_before as headlines
    left join changed_headlines on headlines.comparison_id = changed_headlines.comparison_id
    where changed_headlines.comparison_id is null
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
        counted.pair_count = 1 and standing.fact_id_a is not null as is_standing
    from counted
    left join standing
        on
            counted.fact_id_a = standing.fact_id_a
            and counted.fact_id_b = standing.fact_id_b
)

select * from paired

{#
    Of two provinces that state no measure both, of one period or over equally long ones, the newest
    figures of which both have a yearly rate. A table, as the planner cannot guess their number.
#}
{{ config(materialized='table') }}

with

duos as (
    select * from {{ ref('int_territories_paired') }}
    where not has_shared_period
),

lengths as (
    select * from {{ ref('int_metric_lengths_shared') }}
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

-- materialized, as the number of a stretch is looked up by, not worked out for each two that meet
rates_near as materialized (
    select
        rates.*,
        {{ gap_number('rates.period_to') }} + beside.step as near_number
    from rates
    -- where the end of another period may fall that is near enough
    cross join (values (-1), (0), (1)) as beside (step)
),

duos_of_no_shared_length as materialized (
    select duos.*
    from duos
    left join lengths
        on
            duos.series_key = lengths.series_key
            and duos.territory_id_a = lengths.territory_id_a
            and duos.territory_id_b = lengths.territory_id_b
    where lengths.series_key is null
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
        rates.is_doubtful or other.is_doubtful as is_doubtful,
        rates.period_to as period_to_a,
        other.period_to as period_to_b,
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
            and {{ is_near_in_time('rates.period_to', 'other.period_to') }}
            and coalesce(rates.rates_not_before <= other.period_to, true)
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
    from of_yearly_rates
    where age_rank = 1
)

select * from shared

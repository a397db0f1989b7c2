{#
    A table that each night changes in touched figures and in those that are divided by one: pairs
    of provinces, ranks and sums over borders are made of it. Each row has the keys by which those
    find what is said of the same: a claim is whoever's, two kinds of one claim stay apart; in one
    ranking stand figures of the same days, or rates of flows that end in one year.
#}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'measured'},
    indexes=[
        {'columns': ['fact_id']},
        {'columns': ['claim_key']},
        {'columns': ['ranking_key']}
    ]
) }}

with

-- read many times over: without the long texts it stays in memory
accepted as (
    select
        fact_id,
        series_key,
        metric_code,
        metric_family,
        breakdown,
        territory_id,
        province_version_id,
        kind,
        measure,
        -- a total, and the figure just before, are one base: what some are counted out of; of what
        -- there is, dossiers, whom one rates and who meets, a share is of all where no base is told
        coalesce(
            case base_role when 'of_previous' then 'total' else base_role end,
            case
                when
                    metric_kind in ('stock', 'share')
                    or metric_family in ('evaluation', 'congresses')
                    then metric_base_role
            end
        ) as base_role,
        percent_check,
        denominator,
        period_key,
        length_key,
        period_months,
        period_days,
        value,
        base,
        percent_stated,
        figure,
        figure_floor,
        figure_ceiling,
        is_bounded,
        figure_is_open,
        is_ambiguous,
        is_instant,
        is_period_known,
        is_person_times,
        is_sample,
        period_from,
        period_to
    from {{ ref('int_metric_values_accepted') }}
    where
        barred_by is null
        {{ only_touched('measured', 'and') }}
),

provinces as (
    select * from {{ ref('provinces') }}
),

reorganised as (
    select max(effective_on) as reorganised_on from {{ ref('int_territories_succeeded') }}
),

counted as (
    select * from accepted
    where value is not null
),

counts as (
    select
        fact_id,
        'count' as measure,
        cast(null as text) as base_role,
        cast(null as text) as denominator_fact_id,
        figure,
        figure_floor,
        figure_ceiling,
        cast(null as numeric) as denominator,
        is_bounded,
        figure_is_open,
        false as is_derived,
        cast(null as date) as denominator_on
    from counted
),

-- a percent beside a count has no bounds: the qualifier is the count's
stated_shares as (
    select
        fact_id,
        'share' as measure,
        base_role,
        cast(null as text) as denominator_fact_id,
        percent_stated as figure,
        case when measure = 'share' then figure_floor else percent_stated end as figure_floor,
        case when measure = 'share' then figure_ceiling else percent_stated end as figure_ceiling,
        base as denominator,
        measure = 'share' and is_bounded as is_bounded,
        measure = 'share' and figure_is_open as figure_is_open,
        false as is_derived,
        cast(null as date) as denominator_on
    from accepted
    where percent_stated is not null
),

derived_shares as (
    select
        fact_id,
        'share' as measure,
        base_role,
        cast(null as text) as denominator_fact_id,
        round(100 * figure / base, 4) as figure,
        round(100 * figure_floor / base, 4) as figure_floor,
        round(100 * figure_ceiling / base, 4) as figure_ceiling,
        base as denominator,
        is_bounded,
        figure_is_open,
        true as is_derived,
        cast(null as date) as denominator_on
    from counted
    where percent_stated is null and base > 0
),

-- shorter than a quarter a season decides, longer than a term nothing recent is left in the mean;
-- congresses are held once in a term, and in no year as many again
yearly_rates as (
    select
        counted.*,
        case
            when
                extract(day from period_from) = 1 and extract(day from period_to + 1) = 1
                then 12.0 / period_months
            else 365.25 / period_days
        end as per_year
    from counted
    where
        kind in ('flow', 'cumulative')
        and metric_family is distinct from 'congresses'
        and is_period_known
        and period_months
        between {{ var('rate_months_at_least') }} and {{ var('rate_months_at_most') }}
),

rates as (
    select
        fact_id,
        'yearly_rate' as measure,
        cast(null as text) as base_role,
        cast(null as text) as denominator_fact_id,
        round(figure * per_year, 4) as figure,
        round(figure_floor * per_year, 4) as figure_floor,
        round(figure_ceiling * per_year, 4) as figure_ceiling,
        cast(null as numeric) as denominator,
        is_bounded,
        figure_is_open,
        true as is_derived,
        cast(null as date) as denominator_on
    from yearly_rates
),

memberships as (
    select
        fact_id,
        territory_id,
        figure,
        figure_floor,
        figure_ceiling,
        is_bounded,
        figure_is_open,
        period_to
    from {{ ref('int_metric_values_accepted') }}
    where
        metric_code = 'party_members_total'
        and value is not null
        and breakdown is null
        and is_instant
        and is_period_known
        and not is_person_times
        and not is_ambiguous
        and barred_by is null
        and figure_floor > 0
),

memberships_near as materialized (
    select
        memberships.*,
        {{ gap_number('memberships.period_to') }} + beside.step as near_number
    from memberships
    cross join (values (-1), (0), (1)) as beside (step)
),

members_near as (
    select
        counted.fact_id,
        memberships.fact_id as denominator_fact_id,
        row_number() over (
            partition by counted.fact_id
            order by
                abs(counted.period_to - memberships.period_to) asc,
                memberships.period_to desc,
                memberships.fact_id asc
        ) as nearness_rank
    from counted
    inner join memberships_near as memberships
        on
            counted.territory_id = memberships.territory_id
            and {{ gap_number('counted.period_to') }} = memberships.near_number
    where
        counted.denominator = 'party_members'
        and counted.is_period_known
        and {{ is_near_in_time('counted.period_to', 'memberships.period_to') }}
),

per_members as (
    select
        counted.fact_id,
        'per_1000_party_members' as measure,
        cast(null as text) as base_role,
        members_near.denominator_fact_id,
        round(1000 * counted.figure / memberships.figure, 4) as figure,
        round(1000 * counted.figure_floor / memberships.figure_ceiling, 4) as figure_floor,
        round(1000 * counted.figure_ceiling / memberships.figure_floor, 4) as figure_ceiling,
        memberships.figure as denominator,
        counted.is_bounded or memberships.is_bounded as is_bounded,
        counted.figure_is_open or memberships.figure_is_open as figure_is_open,
        true as is_derived,
        memberships.period_to as denominator_on
    from members_near
    inner join counted on members_near.fact_id = counted.fact_id
    inner join memberships on members_near.denominator_fact_id = memberships.fact_id
    where members_near.nearness_rank = 1
),

-- the number of communes is known for the last day of a version, or for all of the current one
per_communes as (
    select
        counted.fact_id,
        'per_commune' as measure,
        cast(null as text) as base_role,
        cast(null as text) as denominator_fact_id,
        round(counted.figure / provinces.communes, 4) as figure,
        round(counted.figure_floor / provinces.communes, 4) as figure_floor,
        round(counted.figure_ceiling / provinces.communes, 4) as figure_ceiling,
        cast(provinces.communes as numeric) as denominator,
        counted.is_bounded,
        counted.figure_is_open,
        true as is_derived,
        coalesce(provinces.valid_to, counted.period_to) as denominator_on
    from counted
    inner join provinces on counted.province_version_id = provinces.province_version_id
    where
        counted.denominator = 'communes'
        and counted.is_period_known
        and provinces.communes > 0
        and coalesce(provinces.valid_to - counted.period_to, 0) <= {{ var('comparable_gap_days') }}
),

measures as (
    select * from counts
    union all
    select * from stated_shares
    union all
    select * from derived_shares
    union all
    select * from rates
    union all
    select * from per_members
    union all
    select * from per_communes
),

described as (
    select
        measures.fact_id,
        accepted.series_key,
        accepted.metric_code,
        accepted.breakdown,
        accepted.territory_id,
        accepted.province_version_id,
        accepted.kind,
        measures.measure,
        measures.base_role,
        concat_ws(' ', measures.measure, measures.base_role) as measure_key,
        measures.denominator_fact_id,
        accepted.period_key,
        accepted.length_key,
        accepted.period_months,
        accepted.period_days,
        trim_scale(measures.figure) as figure,
        trim_scale(measures.figure_floor) as figure_floor,
        trim_scale(measures.figure_ceiling) as figure_ceiling,
        -- a printed percent is as fine as its last digit; every other figure is taken as it is
        case
            when measures.measure = 'share'
                then power(cast(10 as numeric), -scale(trim_scale(measures.figure)))
        end as figure_step,
        measures.denominator,
        measures.is_bounded,
        measures.figure_is_open,
        measures.is_derived,
        measures.measure = 'share'
        and accepted.percent_check = 'inconsistent' as is_inconsistent,
        accepted.is_ambiguous,
        accepted.is_instant,
        accepted.is_period_known,
        accepted.is_person_times,
        accepted.is_sample,
        measures.denominator_on,
        accepted.period_from,
        accepted.period_to
    from measures
    inner join accepted on measures.fact_id = accepted.fact_id
),

grouped as (
    select
        described.*,
        case
            when described.measure = 'yearly_rate' then 'yearly_rate'
            else 'same_period'
        end as ranking_basis,
        case
            when described.measure = 'yearly_rate'
                then
                    'ending in ' || cast(extract(year from described.period_to) as text)
                    -- the provinces of before and of after the merger are never in one list
                    || case
                        when
                            described.period_to < reorganised.reorganised_on
                            and extract(year from described.period_to)
                            = extract(year from reorganised.reorganised_on)
                            then ' before ' || cast(reorganised.reorganised_on as text)
                        else ''
                    end
            else described.period_key
        end as group_period
    from described
    cross join reorganised
),

keyed as (
    select
        grouped.*,
        md5(concat_ws(
            '|',
            series_key,
            measure_key,
            coalesce(kind, ''),
            case when is_person_times then 'times' else '' end,
            period_key
        )) as claim_key,
        md5(concat_ws(
            '|',
            series_key,
            measure_key,
            case when is_person_times then 'times' else '' end,
            ranking_basis,
            group_period
        )) as ranking_key
    from grouped
)

select * from keyed

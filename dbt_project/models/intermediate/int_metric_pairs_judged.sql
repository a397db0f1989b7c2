{# A table: its rows are ranked and joined to both of their sides next. #}
{{ config(materialized='table') }}

with

pairs as (
    select * from {{ ref('int_metric_values_paired') }}
),

accepted as (
    select * from {{ ref('int_metric_values_accepted') }}
),

successions as (
    select * from {{ ref('int_territories_succeeded') }}
),

-- a province and what it went up in, from either side
overlapping as (
    select
        predecessor_territory_id as territory_id_a,
        successor_territory_id as territory_id_b
    from successions
    union all
    select
        successor_territory_id as territory_id_a,
        predecessor_territory_id as territory_id_b
    from successions
),

-- a count and a count, or a share and a share, even where one side states both
measured as (
    select
        pairs.*,
        value_a.measure = 'count' and value_b.measure = 'count' as has_both_counts,
        value_a.percent_stated is not null
        and value_b.percent_stated is not null
        and coalesce(value_a.base_role, '') = coalesce(value_b.base_role, '') as has_both_shares,
        overlapping.territory_id_a is not null as is_overlapping,
        value_a.is_instant as is_instant_a,
        value_b.is_instant as is_instant_b,
        value_a.is_period_known as is_period_known_a,
        value_b.is_period_known as is_period_known_b,
        value_a.is_person_times = value_b.is_person_times as is_one_unit,
        value_a.period_months as period_months_a,
        value_b.period_months as period_months_b,
        value_a.period_days as period_days_a,
        value_b.period_days as period_days_b,
        value_a.period_key as period_key_a,
        value_b.period_key as period_key_b,
        value_a.period_to as period_to_a,
        value_b.period_to as period_to_b,
        value_a.measure = 'count' and value_b.measure = 'share' as is_share_of_count_a,
        value_b.measure = 'count' and value_a.measure = 'share' as is_share_of_count_b,
        value_a.percent_stated as percent_a,
        value_b.percent_stated as percent_b,
        value_a.figure as figure_a,
        value_b.figure as figure_b,
        value_a.figure_floor as floor_a,
        value_b.figure_floor as floor_b,
        value_a.figure_ceiling as ceiling_a,
        value_b.figure_ceiling as ceiling_b,
        value_a.figure_is_open as figure_is_open_a,
        value_b.figure_is_open as figure_is_open_b,
        value_a.is_bounded as is_bounded_a,
        value_b.is_bounded as is_bounded_b
    from pairs
    inner join accepted as value_a on pairs.fact_id_a = value_a.fact_id
    inner join accepted as value_b on pairs.fact_id_b = value_b.fact_id
    left join overlapping
        on
            pairs.territory_id_a = overlapping.territory_id_a
            and pairs.territory_id_b = overlapping.territory_id_b
),

-- the share that is printed beside a count has no bounds: its qualifier is the count's
levelled as (
    select
        measured.*,
        case when is_share_of_count_a then percent_a else figure_a end as compared_a,
        case when is_share_of_count_a then percent_a else floor_a end as compared_a_floor,
        case when is_share_of_count_a then percent_a else ceiling_a end as compared_a_ceiling,
        figure_is_open_a and not is_share_of_count_a as compared_a_is_open,
        is_bounded_a and not is_share_of_count_a as compared_a_is_bounded,
        case when is_share_of_count_b then percent_b else figure_b end as compared_b,
        case when is_share_of_count_b then percent_b else floor_b end as compared_b_floor,
        case when is_share_of_count_b then percent_b else ceiling_b end as compared_b_ceiling,
        figure_is_open_b and not is_share_of_count_b as compared_b_is_open,
        is_bounded_b and not is_share_of_count_b as compared_b_is_bounded
    from measured
),

reasoned as (
    select
        levelled.*,
        is_period_known_a
        and is_period_known_b
        and period_key_a = period_key_b as is_same_period,
        case
            when is_overlapping then 'territories_overlap'
            when not is_one_unit then 'units_differ'
            when not has_both_counts and not has_both_shares then 'measures_differ'
            when not is_period_known_a and not is_period_known_b then 'periods_unknown'
            when not is_period_known_a then 'period_a_unknown'
            when not is_period_known_b then 'period_b_unknown'
            when is_instant_a <> is_instant_b then 'kinds_differ'
            when not is_instant_a and period_months_a <> period_months_b then 'lengths_differ'
            -- two weeks and three weeks are both rounded to months
            when
                not is_instant_a and period_months_a = 0 and period_days_a <> period_days_b
                then 'lengths_differ'
            when
                abs(period_to_a - period_to_b) > {{ var('comparable_gap_days') }}
                then 'years_apart'
        end as reason_code
    from levelled
),

judged as (
    select
        series_key,
        territory_id_a,
        territory_id_b,
        fact_id_a,
        fact_id_b,
        reason_code,
        period_key_a,
        period_key_b,
        case
            when reason_code is not null then null
            when is_same_period then 'same_period'
            when is_instant_a then 'dates_within_a_year'
            else 'same_length_within_a_year'
        end as comparison_basis,
        case
            when has_both_counts then 'count'
            when has_both_shares then 'share'
        end as compared_measure,
        case
            when reason_code is not null then null
            when {{ lies_above('compared_a', 'compared_b') }} then 'a'
            when {{ lies_above('compared_b', 'compared_a') }} then 'b'
            when compared_a_is_bounded or compared_b_is_bounded then 'not_distinguishable'
            else 'equal'
        end as higher,
        case
            when reason_code is null and not compared_a_is_bounded and not compared_b_is_bounded
                then compared_a - compared_b
        end as difference,
        reason_code is null as is_comparable,
        is_same_period,
        abs(coalesce(period_months_a, 12) - 12)
        + abs(coalesce(period_months_b, 12) - 12) as months_off_a_year,
        least(period_to_a, period_to_b) as earlier_period_to
    from reasoned
)

select * from judged

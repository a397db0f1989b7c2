{# A table: what this build has to judge is read by what it is judged for and by what shows it. #}
{{ config(materialized='table') }}

with

pairs as (
    select
        series_key,
        territory_id_a,
        territory_id_b,
        fact_id_a,
        fact_id_b
    from {{ ref('int_metric_values_paired') }}
    where not is_standing
),

figures as (
    select fact_id_a as fact_id from pairs
    union distinct
    select fact_id_b as fact_id from pairs
),

-- both are read twice: without the long texts they stay in memory
accepted as (
    select
        fact_id,
        metric_code,
        breakdown,
        period_key,
        length_key,
        local_level,
        period_months,
        is_person_times,
        is_period_known,
        is_instant,
        is_ambiguous,
        barred_by,
        period_to
    from {{ ref('int_metric_values_accepted') }}
    where fact_id = any(array(select figures.fact_id from figures))
),

measured as (
    select
        fact_id,
        measure,
        base_role,
        measure_key,
        denominator_fact_id,
        figure,
        figure_floor,
        figure_ceiling,
        figure_step,
        denominator,
        is_bounded,
        figure_is_open,
        is_inconsistent,
        is_derived,
        denominator_on
    from {{ ref('int_metric_values_measured') }}
    where fact_id = any(array(select figures.fact_id from figures))
),

successions as (
    select * from {{ ref('int_territories_succeeded') }}
),

-- a province and what it went up in, whichever comes first
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

-- the day on which districts went and communes were drawn anew everywhere
reorganised as (
    select max(effective_on) as reorganised_on from successions
),

sides as (
    select
        pairs.*,
        value_a.metric_code,
        value_a.breakdown,
        overlapping.territory_id_a is not null as is_overlapping,
        value_a.is_person_times = value_b.is_person_times as is_one_unit,
        value_a.is_period_known as is_period_known_a,
        value_b.is_period_known as is_period_known_b,
        value_a.is_instant as is_instant_a,
        value_b.is_instant as is_instant_b,
        value_a.period_key as period_key_a,
        value_b.period_key as period_key_b,
        value_a.period_months as period_months_a,
        value_b.period_months as period_months_b,
        value_a.period_to as period_to_a,
        value_b.period_to as period_to_b,
        value_a.length_key <> value_b.length_key as has_two_lengths,
        value_a.local_level is not null as is_of_local_units,
        value_a.is_ambiguous as is_ambiguous_a,
        value_b.is_ambiguous as is_ambiguous_b,
        coalesce(value_a.barred_by, value_b.barred_by) as barred_by,
        coalesce(
            least(value_a.period_to, value_b.period_to) < reorganised.reorganised_on
            and greatest(value_a.period_to, value_b.period_to) >= reorganised.reorganised_on,
            false
        ) as is_across_reorganisation
    from pairs
    inner join accepted as value_a on pairs.fact_id_a = value_a.fact_id
    inner join accepted as value_b on pairs.fact_id_b = value_b.fact_id
    cross join reorganised
    left join overlapping
        on
            pairs.territory_id_a = overlapping.territory_id_a
            and pairs.territory_id_b = overlapping.territory_id_b
),

shared_measures as (
    select
        sides.series_key,
        sides.fact_id_a,
        sides.fact_id_b,
        compared_a.measure,
        compared_a.base_role,
        compared_a.figure as compared_a,
        compared_b.figure as compared_b,
        compared_a.figure_floor as compared_a_floor,
        compared_b.figure_floor as compared_b_floor,
        compared_a.figure_ceiling as compared_a_ceiling,
        compared_b.figure_ceiling as compared_b_ceiling,
        compared_a.figure_is_open as compared_a_is_open,
        compared_b.figure_is_open as compared_b_is_open,
        compared_a.is_bounded or compared_b.is_bounded as is_bounded,
        compared_a.is_inconsistent or compared_b.is_inconsistent as is_inconsistent,
        coalesce(
            compared_a.figure <> compared_b.figure
            and abs(compared_a.figure - compared_b.figure)
            < greatest(compared_a.figure_step, compared_b.figure_step),
            false
        ) as is_finer_than_printed,
        compared_a.denominator as denominator_a,
        compared_b.denominator as denominator_b,
        compared_a.denominator_fact_id as denominator_fact_id_a,
        compared_b.denominator_fact_id as denominator_fact_id_b,
        compared_a.denominator_on as denominator_on_a,
        compared_b.denominator_on as denominator_on_b,
        compared_a.is_derived as is_derived_a,
        compared_b.is_derived as is_derived_b
    from sides
    inner join measured as compared_a on sides.fact_id_a = compared_a.fact_id
    inner join measured as compared_b
        on
            sides.fact_id_b = compared_b.fact_id
            and compared_a.measure_key = compared_b.measure_key
    -- of equally long periods a rate says nothing that the count does not say
    where compared_a.measure <> 'yearly_rate' or sides.has_two_lengths
),

reasoned as (
    select
        sides.*,
        shared_measures.measure,
        shared_measures.base_role,
        shared_measures.compared_a,
        shared_measures.compared_b,
        shared_measures.compared_a_floor,
        shared_measures.compared_b_floor,
        shared_measures.compared_a_ceiling,
        shared_measures.compared_b_ceiling,
        shared_measures.compared_a_is_open,
        shared_measures.compared_b_is_open,
        shared_measures.is_bounded,
        shared_measures.is_finer_than_printed,
        shared_measures.denominator_a,
        shared_measures.denominator_b,
        shared_measures.denominator_fact_id_a,
        shared_measures.denominator_fact_id_b,
        shared_measures.denominator_on_a,
        shared_measures.denominator_on_b,
        shared_measures.is_derived_a,
        shared_measures.is_derived_b,
        sides.is_period_known_a
        and sides.is_period_known_b
        and sides.period_key_a = sides.period_key_b as is_same_period,
        case
            when sides.is_overlapping then 'territories_overlap'
            when sides.barred_by is not null then sides.barred_by
            when not sides.is_one_unit then 'units_differ'
            when sides.is_ambiguous_a and sides.is_ambiguous_b then 'figures_ambiguous'
            when sides.is_ambiguous_a then 'figure_a_ambiguous'
            when sides.is_ambiguous_b then 'figure_b_ambiguous'
            when shared_measures.measure is null then 'measures_differ'
            when not (sides.is_period_known_a or sides.is_period_known_b) then 'periods_unknown'
            when not sides.is_period_known_a then 'period_a_unknown'
            when not sides.is_period_known_b then 'period_b_unknown'
            when sides.is_instant_a <> sides.is_instant_b then 'kinds_differ'
            when
                sides.has_two_lengths and shared_measures.measure <> 'yearly_rate'
                then 'lengths_differ'
            when
                not {{ is_near_in_time('sides.period_to_a', 'sides.period_to_b') }}
                then 'years_apart'
            when
                sides.is_across_reorganisation
                and (sides.is_of_local_units or shared_measures.measure = 'per_commune')
                then 'units_reorganised'
            when shared_measures.is_inconsistent then 'percent_inconsistent'
        end as reason_code
    from sides
    left join shared_measures
        on
            sides.series_key = shared_measures.series_key
            and sides.fact_id_a = shared_measures.fact_id_a
            and sides.fact_id_b = shared_measures.fact_id_b
),

judged as (
    select
        {{ comparison_id('reasoned') }} as comparison_id,
        reasoned.*,
        case
            when reason_code is not null then null
            when measure = 'yearly_rate' then 'yearly_rate'
            when is_same_period then 'same_period'
            when is_instant_a then 'dates_within_a_year'
            else 'same_length_within_a_year'
        end as comparison_basis,
        case
            when reason_code is not null then null
            when is_finer_than_printed then 'not_distinguishable'
            when {{ lies_above('compared_a', 'compared_b') }} then 'a'
            when {{ lies_above('compared_b', 'compared_a') }} then 'b'
            when is_bounded then 'not_distinguishable'
            else 'equal'
        end as higher,
        case
            when reason_code is null and not is_bounded and not is_finer_than_printed
                then compared_a - compared_b
        end as difference,
        reason_code is null as is_comparable
    from reasoned
)

select * from judged

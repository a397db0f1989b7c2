{# A table that each night changes in pairs of touched values, as what it is made of. #}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'pairs'},
    indexes=[
        {'columns': ['comparison_id']},
        {'columns': ['fact_id_a']},
        {'columns': [duo_key()]},
        {'columns': [key_of_two_periods()]}
    ]
) }}
-- depends_on: {{ ref('int_metric_pairs_outdated') }}

with

measured as (
    select * from {{ ref('int_metric_pairs_measured') }}
    {% if is_incremental() %}
        where comparison_id = any(array(
            {{ changed('int_metric_pairs_measured', 'comparison_id') }}
        ))
    {% endif %}
),

ranked as (
    select
        measured.*,
        row_number() over (
            partition by series_key, fact_id_a, fact_id_b
            order by
                is_comparable desc,
                {{ measure_order('measure') }},
                measure asc,
                base_role asc nulls first
        ) as choice_rank,
        -- what does not grow with the size of a province
        row_number() over (
            partition by series_key, fact_id_a, fact_id_b
            order by
                case
                    when is_comparable and measure in ('per_1000_party_members', 'per_commune')
                        then 0
                    when is_comparable and measure = 'share' then 1
                    else 2
                end,
                measure asc,
                base_role asc nulls first
        ) as sizeless_rank
    from measured
),

sizeless as (
    select * from ranked
    where
        sizeless_rank = 1
        and is_comparable
        and measure in ('per_1000_party_members', 'per_commune', 'share')
),

judged as (
    select
        ranked.comparison_id,
        ranked.series_key,
        ranked.territory_id_a,
        ranked.territory_id_b,
        ranked.fact_id_a,
        ranked.fact_id_b,
        ranked.reason_code,
        ranked.period_key_a,
        ranked.period_key_b,
        ranked.comparison_basis,
        ranked.measure as compared_measure,
        ranked.higher,
        ranked.compared_a,
        ranked.compared_b,
        ranked.difference,
        sizeless.measure as sizeless_measure,
        sizeless.compared_a as sizeless_a,
        sizeless.compared_b as sizeless_b,
        sizeless.higher as sizeless_higher,
        ranked.is_comparable,
        ranked.is_same_period,
        abs(coalesce(ranked.period_months_a, 12) - 12)
        + abs(coalesce(ranked.period_months_b, 12) - 12) as months_off_a_year,
        least(ranked.period_to_a, ranked.period_to_b) as earlier_period_to
    from ranked
    left join sizeless
        on
            ranked.series_key = sizeless.series_key
            and ranked.fact_id_a = sizeless.fact_id_a
            and ranked.fact_id_b = sizeless.fact_id_b
    where ranked.choice_rank = 1
)

select * from judged

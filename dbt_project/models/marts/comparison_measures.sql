{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'comparisons'},
    indexes=[
        {'columns': ['comparison_id']},
        {'columns': ['province_code_a', 'measure']}
    ]
) }}
-- depends_on: {{ ref('int_metric_comparisons_touched') }}

with

comparison as (
    select * from {{ ref('metric_comparison') }}
    where
        fact_id_a is not null
        and fact_id_b is not null
        {{ only_touched('comparisons', 'and') }}
),

measured as (
    select * from {{ ref('int_metric_pairs_measured') }}
    {{ only_touched('comparisons') }}
),

reasons as (
    select * from {{ ref('reasons') }}
),

final as (
    select
        md5(concat_ws(
            '|',
            comparison.comparison_id,
            coalesce(measured.measure, ''),
            coalesce(measured.base_role, '')
        )) as comparison_measure_id,
        comparison.comparison_id,
        comparison.metric_code,
        comparison.territory_id_a,
        comparison.territory_id_b,
        comparison.province_code_a,
        comparison.province_code_b,
        comparison.fact_id_a,
        comparison.fact_id_b,
        measured.denominator_fact_id_a,
        measured.denominator_fact_id_b,
        comparison.metric_vi,
        comparison.metric_en,
        comparison.breakdown,
        comparison.province_vi_a,
        comparison.province_vi_b,
        comparison.province_en_a,
        comparison.province_en_b,
        measured.measure,
        measured.base_role,
        measured.comparison_basis,
        measured.higher,
        measured.reason_code,
        reasons.label_en as reason_not_comparable,
        reasons.label_vi as reason_not_comparable_vi,
        measured.compared_a as figure_a,
        measured.compared_b as figure_b,
        measured.compared_a_floor as floor_a,
        measured.compared_b_floor as floor_b,
        measured.compared_a_ceiling as ceiling_a,
        measured.compared_b_ceiling as ceiling_b,
        measured.denominator_a,
        measured.denominator_b,
        measured.difference,
        measured.is_comparable,
        comparison.is_headline,
        measured.is_derived_a,
        measured.is_derived_b,
        measured.is_across_reorganisation,
        comparison.is_sample_a,
        comparison.is_sample_b,
        comparison.period_from_a,
        comparison.period_to_a,
        comparison.period_from_b,
        comparison.period_to_b,
        measured.denominator_on_a,
        measured.denominator_on_b
    from comparison
    inner join measured
        on
            comparison.comparison_id = measured.comparison_id
            and comparison.fact_id_a = measured.fact_id_a
            and comparison.fact_id_b = measured.fact_id_b
    left join reasons on measured.reason_code = reasons.reason_code
    where measured.measure is not null
)

select * from final

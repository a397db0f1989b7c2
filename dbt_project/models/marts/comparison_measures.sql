{# A view, as metric_comparison is: measures are stored from one side. #}
{{ config(materialized='view') }}

with

measures as not materialized (
    select * from {{ ref('pair_measures') }}
),

headlines as (
    select comparison_id from {{ ref('headline_pairs') }}
),

figures as not materialized (
    select * from {{ ref('metric_values') }}
),

reasons as (
    select * from {{ ref('dim_reasons') }}
),

shown as (
    select
        {{ measure_from('a', 'measures') }}
    from measures
    union all
    select
        {{ measure_from('b', 'measures') }}
    from measures
),

final as (
    select
        md5(concat_ws(
            '|',
            shown.comparison_id,
            shown.measure,
            coalesce(shown.base_role, '')
        )) as comparison_measure_id,
        shown.comparison_id,
        shown.metric_code,
        shown.territory_id_a,
        shown.territory_id_b,
        shown.province_code_a,
        shown.province_code_b,
        shown.fact_id_a,
        shown.fact_id_b,
        shown.denominator_fact_id_a,
        shown.denominator_fact_id_b,
        figure_a.metric_vi,
        figure_a.metric_en,
        shown.breakdown,
        figure_a.province_vi as province_vi_a,
        figure_b.province_vi as province_vi_b,
        figure_a.province_en as province_en_a,
        figure_b.province_en as province_en_b,
        shown.measure,
        shown.base_role,
        shown.comparison_basis,
        shown.higher,
        shown.reason_code,
        reasons.label_en as reason_not_comparable,
        reasons.label_vi as reason_not_comparable_vi,
        shown.figure_a,
        shown.figure_b,
        shown.floor_a,
        shown.floor_b,
        shown.ceiling_a,
        shown.ceiling_b,
        shown.denominator_a,
        shown.denominator_b,
        shown.difference,
        shown.is_comparable,
        headlines.comparison_id is not null as is_headline,
        shown.is_derived_a,
        shown.is_derived_b,
        shown.is_across_reorganisation,
        figure_a.is_sample as is_sample_a,
        figure_b.is_sample as is_sample_b,
        figure_a.period_from as period_from_a,
        figure_a.period_to as period_to_a,
        figure_b.period_from as period_from_b,
        figure_b.period_to as period_to_b,
        shown.denominator_on_a,
        shown.denominator_on_b
    from shown
    left join figures as figure_a on shown.fact_id_a = figure_a.fact_id
    left join figures as figure_b on shown.fact_id_b = figure_b.fact_id
    left join headlines on shown.stored_id = headlines.comparison_id
    left join reasons on shown.reason_code = reasons.reason_code
)

select * from final

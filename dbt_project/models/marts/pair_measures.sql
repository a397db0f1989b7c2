{#
    Its key is two columns: one index serves who asks for a pair, and what a night adds is put into
    it at half the price of two.
#}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'measures'},
    indexes=[
        {'columns': ['province_code_a', 'measure']},
        {'columns': ['province_code_b', 'measure']}
    ]
) }}
-- depends_on: {{ ref('figure_pairs') }}

with

judged as (
    select * from {{ ref('int_metric_pairs_judged') }}
),

headlines as (
    select comparison_id from {{ ref('headline_pairs') }}
    {{ only_touched('measures') }}
),

-- of two periods nothing but the headline is shown
shown as (
    select judged.*
    from judged
    left join headlines on judged.comparison_id = headlines.comparison_id
    where judged.is_same_period or headlines.comparison_id is not null
),

measured as (
    select * from {{ ref('int_metric_pairs_measured') }}
    where measure is not null
),

final as (
    select
        shown.comparison_id,
        concat_ws(' ', measured.measure, measured.base_role) as measure_key,
        shown.mirrored_id,
        shown.metric_code,
        shown.territory_id_a,
        shown.territory_id_b,
        shown.province_code_a,
        shown.province_code_b,
        shown.fact_id_a,
        shown.fact_id_b,
        measured.denominator_fact_id_a,
        measured.denominator_fact_id_b,
        shown.breakdown,
        measured.measure,
        measured.base_role,
        measured.comparison_basis,
        measured.higher,
        measured.reason_code,
        measured.compared_a,
        measured.compared_b,
        measured.compared_a_floor as floor_a,
        measured.compared_b_floor as floor_b,
        measured.compared_a_ceiling as ceiling_a,
        measured.compared_b_ceiling as ceiling_b,
        measured.denominator_a,
        measured.denominator_b,
        measured.difference,
        measured.is_comparable,
        measured.is_derived_a,
        measured.is_derived_b,
        measured.is_across_reorganisation,
        measured.denominator_on_a,
        measured.denominator_on_b
    from shown
    inner join measured
        on
            shown.comparison_id = measured.comparison_id
            and shown.fact_id_a = measured.fact_id_a
            and shown.fact_id_b = measured.fact_id_b
)

select * from final

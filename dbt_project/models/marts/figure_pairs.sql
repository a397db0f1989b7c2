{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'pairs'},
    indexes=[
        {'columns': ['mirrored_id']},
        {'columns': ['fact_id_a']},
        {'columns': ['fact_id_b']},
        {'columns': [duo_key()]},
        {'columns': ['province_code_a', 'province_code_b']},
        {'columns': ['province_code_b']}
    ]
) }}
-- depends_on: {{ ref('int_metric_values_touched') }}

with

judged as (
    select * from {{ ref('int_metric_pairs_judged') }}
),

final as (
    select
        comparison_id,
        mirrored_id,
        series_key,
        metric_code,
        territory_id_a,
        territory_id_b,
        province_code_a,
        province_code_b,
        fact_id_a,
        fact_id_b,
        breakdown,
        period_key_a,
        period_key_b,
        comparison_basis,
        compared_measure,
        higher,
        sizeless_measure,
        sizeless_higher,
        reason_code,
        compared_a,
        compared_b,
        difference,
        sizeless_a,
        sizeless_b,
        months_off_a_year,
        is_comparable,
        is_same_period,
        earlier_period_to
    from judged
    where is_same_period
)

select * from final

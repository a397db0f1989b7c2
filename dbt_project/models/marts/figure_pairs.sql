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
        {{ pair_columns() }}
    from judged
    where is_same_period
)

select * from final

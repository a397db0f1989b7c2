{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'documents'},
    post_hook='{{ searched() }}',
    indexes=[{'columns': ['document_id']}, {'columns': ['province_code']}]
) }}
-- depends_on: {{ ref('int_documents_touched') }}

with

adoptions as (
    select * from {{ ref('int_adoptions_unioned') }}
    where
        item_type = 'reform_model'
        {{ only_touched('documents', 'and') }}
),

final as (
    select
        fact_id,
        document_id,
        province_version_id,
        territory_id,
        province_code,
        period_id,
        item_code as model_code,
        area,
        level,
        variant,
        stage,
        mandated_by,
        period_class,
        period_precision,
        period_basis,
        speaker,
        quote,
        sentence,
        coverage_value,
        coverage_base,
        coverage_pct,
        confidence,
        char_start,
        char_end,
        is_province_total,
        is_catalogued,
        is_mandated,
        is_sample,
        is_counted,
        stage_on,
        seen_on,
        period_from,
        period_to,
        published_on
    from adoptions
)

select * from final

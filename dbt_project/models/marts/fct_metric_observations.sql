{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'claims'},
    post_hook='{{ searched() }}',
    indexes=[
        {'columns': ['document_id']},
        {'columns': ['fact_key']},
        {'columns': ['metric_code', 'province_code']},
        {'columns': ['value_status']}
    ]
) }}
-- depends_on: {{ ref('int_documents_touched') }}

with

observations as (
    select * from {{ ref('int_observations_reconciled') }}
    {{ only_touched('claims') }}
),

final as (
    select
        fact_id,
        document_id,
        province_version_id,
        territory_id,
        province_code,
        period_id,
        metric_code,
        fact_key,
        accepted_fact_id,
        parent_fact_id,
        area,
        level,
        noun,
        unit,
        breakdown,
        qualifier,
        role,
        kind,
        measure,
        base_role,
        percent_check,
        change_unit,
        comparator,
        value_status,
        period_class,
        period_precision,
        period_basis,
        speaker,
        publisher,
        quote,
        sentence,
        checks,
        value,
        value_range_end,
        base,
        percent_stated,
        change_value,
        period_months,
        confidence,
        cast(sighting_count as integer) as sighting_count,
        cast(document_count as integer) as document_count,
        cast(losing_value_count as integer) as losing_value_count,
        char_start,
        char_end,
        is_province_total,
        percent_check = 'inconsistent' as is_percent_inconsistent,
        is_ambiguous,
        is_sample,
        period_from,
        period_to,
        published_on
    from observations
)

select * from final

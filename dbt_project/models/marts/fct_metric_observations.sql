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
        observations.fact_id,
        observations.document_id,
        observations.province_version_id,
        observations.territory_id,
        observations.province_code,
        observations.period_id,
        observations.metric_code,
        observations.fact_key,
        observations.accepted_fact_id,
        observations.parent_fact_id,
        observations.area,
        observations.level,
        observations.noun,
        observations.unit,
        observations.breakdown,
        observations.qualifier,
        observations.role,
        observations.kind,
        observations.measure,
        observations.base_role,
        observations.percent_check,
        observations.change_unit,
        observations.comparator,
        observations.value_status,
        observations.period_class,
        observations.period_precision,
        observations.period_basis,
        observations.speaker,
        observations.publisher,
        observations.quote,
        observations.sentence,
        observations.checks,
        observations.value,
        observations.value_range_end,
        observations.base,
        observations.percent_stated,
        observations.change_value,
        observations.period_months,
        observations.confidence,
        cast(observations.sighting_count as integer) as sighting_count,
        cast(observations.document_count as integer) as document_count,
        cast(observations.losing_value_count as integer) as losing_value_count,
        observations.char_start,
        observations.char_end,
        observations.is_province_total,
        observations.percent_check = 'inconsistent' as is_percent_inconsistent,
        observations.is_ambiguous,
        observations.is_undecided,
        observations.is_sample,
        case
            when observations.metric_code is null
                then {{ is_below_threshold('observations.confidence', 'uncoded_figure') }}
            else {{ is_below_threshold('observations.confidence', 'figure') }}
        end as is_below_threshold,
        observations.period_from,
        observations.period_to,
        observations.published_on
    from observations
)

select * from final

{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'figures'},
    indexes=[
        {'columns': ['metric_code', 'period_to']},
        {'columns': ['base_role']},
        {'columns': ['is_percent_inconsistent']}
    ]
) }}
-- depends_on: {{ ref('int_metric_values_restated') }}

with

accepted as (
    select * from {{ ref('int_metric_values_accepted') }}
    {{ only_touched('figures') }}
),

metrics as (
    select * from {{ ref('metrics') }}
),

territories as (
    select * from {{ ref('int_territories_named') }}
),

final as (
    select
        accepted.fact_id,
        accepted.document_id,
        accepted.province_version_id,
        accepted.territory_id,
        accepted.province_code,
        accepted.period_id,
        accepted.metric_code,
        metrics.family as metric_family,
        metrics.label_vi as metric_vi,
        metrics.label_en as metric_en,
        territories.name_vi as province_vi,
        territories.name_en as province_en,
        accepted.breakdown,
        accepted.unit,
        accepted.kind,
        accepted.measure,
        accepted.qualifier,
        accepted.base_role,
        accepted.percent_check,
        accepted.period_class,
        {{ period_length_vi('accepted.period_months', 'accepted.period_days') }}
            as period_length_vi,
        {{ period_length_en('accepted.period_months', 'accepted.period_days') }}
            as period_length_en,
        accepted.publisher,
        accepted.quote,
        accepted.sentence,
        accepted.value,
        accepted.value_range_end,
        accepted.base,
        accepted.percent_stated,
        accepted.confidence,
        cast(accepted.sighting_count as integer) as sighting_count,
        cast(accepted.document_count as integer) as document_count,
        cast(accepted.losing_value_count as integer) as losing_value_count,
        accepted.percent_check = 'inconsistent' as is_percent_inconsistent,
        accepted.is_ambiguous,
        accepted.is_undecided,
        accepted.is_sample,
        {{ is_below_threshold('accepted.confidence', 'figure') }} as is_below_threshold,
        accepted.period_from,
        accepted.period_to,
        accepted.published_on
    from accepted
    inner join metrics on accepted.metric_code = metrics.metric_code
    inner join territories on accepted.territory_id = territories.territory_id
)

select * from final

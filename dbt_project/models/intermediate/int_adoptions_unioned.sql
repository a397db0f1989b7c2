{# A table that each night changes in touched documents: what is chosen of it is looked up. #}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'documents'},
    indexes=[{'columns': ['document_id']}, {'columns': ['fact_id']}]
) }}
-- depends_on: {{ ref('int_documents_touched') }}

with

placed as (
    select * from {{ ref('int_facts_placed') }}
    where
        fact_type in ('reform_model', 'leadership_innovation')
        {{ only_touched('documents', 'and') }}
),

reform_models as (
    select * from {{ ref('stg_reform_models') }}
    {{ only_touched('documents') }}
),

leadership_innovations as (
    select * from {{ ref('stg_leadership_innovations') }}
    {{ only_touched('documents') }}
),

stages as (
    select * from {{ ref('stages') }}
),

mentions as (
    select
        fact_id,
        document_id,
        extraction_version,
        model_code as item_code,
        variant,
        stage,
        mandated_by,
        coverage_value,
        coverage_base,
        coverage_pct,
        stage_on
    from reform_models
    union all
    select
        fact_id,
        document_id,
        extraction_version,
        innovation_code as item_code,
        variant,
        stage,
        mandated_by,
        coverage_value,
        coverage_base,
        coverage_pct,
        stage_on
    from leadership_innovations
),

unioned as (
    select
        placed.*,
        placed.fact_type as item_type,
        mentions.item_code,
        mentions.variant,
        mentions.stage,
        mentions.mandated_by,
        mentions.coverage_value,
        mentions.coverage_base,
        mentions.coverage_pct,
        stages.stage_rank,
        mentions.item_code <> 'uncatalogued' as is_catalogued,
        mentions.stage = 'mandated' as is_mandated,
        mentions.stage_on,
        -- a stated date first, then the report's, then the end of the period it tells about, which
        -- a plan has not seen
        coalesce(
            mentions.stage_on,
            placed.published_on,
            case when mentions.stage not in ('proposed', 'announced') then placed.period_to end
        ) as seen_on
    from placed
    inner join mentions
        on
            placed.document_id = mentions.document_id
            and placed.fact_id = mentions.fact_id
            and placed.extraction_version = mentions.extraction_version
    inner join stages on mentions.stage = stages.stage
)

select * from unioned

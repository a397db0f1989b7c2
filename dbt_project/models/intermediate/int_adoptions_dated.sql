{#
    A table that each night changes in touched documents, narrow as it is read whole. What an event
    or an item has of one document or text comes and goes together: it is counted here.
#}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'documents', 'lists': ['adoption_event_id', 'item_year_id']},
    indexes=[
        {'columns': ['document_id']},
        {'columns': ['adoption_event_id']},
        {'columns': ['item_year_id']}
    ]
) }}
-- depends_on: {{ ref('int_documents_touched') }}

with

adoptions as (
    select
        fact_id,
        document_id,
        content_id,
        territory_id,
        item_type,
        item_code,
        area,
        variant,
        stage,
        mandated_by,
        stage_rank,
        coverage_value,
        coverage_base,
        coverage_pct,
        confidence,
        char_start,
        is_mandated,
        is_province_total,
        is_sample,
        stage_on,
        seen_on,
        as_of_on,
        published_on,
        period_to
    from {{ ref('int_adoptions_unioned') }}
    where
        is_catalogued
        and territory_id is not null
        and is_counted
        {{ only_touched('documents', 'and') }}
),

reform_models as (
    select * from {{ ref('reform_models') }}
),

compared_with_mandates as (
    select
        adoptions.*,
        reform_models.mandated_from,
        reform_models.mandated_by as item_mandated_by,
        case
            when adoptions.stage_on is not null then 'stated'
            when adoptions.published_on is not null then 'published'
            when adoptions.seen_on is not null then 'period_end'
        end as dated_by,
        adoptions.stage in ('pilot', 'adopted', 'scaled', 'universal', 'mandated') as is_in_use,
        case
            when
                adoptions.is_mandated
                or adoptions.mandated_by is not null
                or coalesce(adoptions.seen_on >= reform_models.mandated_from, false)
                then 'mandated'
            else 'own'
        end as initiative
    from adoptions
    left join reform_models
        on
            adoptions.item_code = reform_models.model_code
            and adoptions.item_type = 'reform_model'
),

dated as (
    select
        fact_id,
        document_id,
        territory_id,
        item_type,
        item_code,
        area,
        variant,
        stage,
        mandated_by,
        initiative,
        dated_by,
        md5(concat_ws('|', territory_id, item_type, item_code, initiative, stage))
            as adoption_event_id,
        -- a report of January tells of the year before, whenever it was read
        {{ item_year_id(
            'territory_id',
            'extract(year from coalesce(stage_on, as_of_on))',
            'item_type',
            'item_code'
        ) }} as item_year_id,
        case
            when initiative = 'mandated' then coalesce(mandated_by, item_mandated_by)
        end as mandating_document,
        stage_rank,
        coverage_value,
        coverage_base,
        coverage_pct,
        confidence,
        char_start,
        is_in_use,
        is_mandated,
        is_province_total,
        is_sample,
        row_number() over (
            partition by document_id, territory_id, item_type, item_code, initiative, stage
            order by char_start, fact_id
        ) = 1 as is_first_of_document,
        row_number() over (
            partition by content_id, territory_id, item_type, item_code
            order by document_id, char_start, fact_id
        ) = 1 as is_first_of_text,
        seen_on,
        stage_on,
        as_of_on,
        published_on
    from compared_with_mandates
)

select * from dated

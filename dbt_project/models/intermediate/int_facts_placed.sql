{# A table: every mart of facts reads it, and joins planned on a guess of its size took minutes. #}
{{ config(materialized='table') }}

with

facts as (
    select * from {{ ref('int_facts_dated') }}
),

windows as (
    select * from {{ ref('int_provinces_windowed') }}
),

documents as (
    select * from {{ ref('int_documents_attributed') }}
),

placed as (
    select
        facts.*,
        windows.province_version_id,
        windows.territory_id,
        -- what districts did between them names no area, and is not the province's own
        facts.province_code is not null
        and facts.area is null
        and facts.level = 'province' as is_province_total,
        documents.relation = 'sample' as is_sample
    from facts
    inner join documents on facts.document_id = documents.document_id
    left join windows
        on
            facts.province_code = windows.province_code
            and coalesce(facts.as_of_on, cast('9999-12-30' as date)) >= windows.window_from
            and coalesce(facts.as_of_on, cast('9999-12-30' as date)) < windows.window_before
)

select * from placed

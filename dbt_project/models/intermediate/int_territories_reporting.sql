{# A table: pairs of provinces are made of it, and a guess of one row makes them slow. #}
{{ config(materialized='table') }}

with

documents as (
    select * from {{ ref('int_documents_attributed') }}
),

spoken_of as (
    select * from {{ ref('int_documents_spoken_of') }}
),

territories as (
    select * from {{ ref('int_territories_named') }}
),

speaking as (
    select
        documents.territory_id,
        documents.content_id
    from documents
    where documents.territory_id is not null and documents.is_current
    union distinct
    select
        spoken_of.territory_id,
        spoken_of.content_id
    from spoken_of
    where spoken_of.territory_id is not null and spoken_of.is_current
),

reporting as (
    select
        territories.territory_id,
        territories.province_code,
        territories.name_vi,
        territories.name_en,
        territories.sort_vi,
        count(*) as document_count
    from speaking
    inner join territories on speaking.territory_id = territories.territory_id
    group by
        territories.territory_id,
        territories.province_code,
        territories.name_vi,
        territories.name_en,
        territories.sort_vi
)

select * from reporting

{# A table that each night changes in touched documents: it has a fraction of the facts' rows. #}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'documents'},
    indexes=[{'columns': ['document_id']}]
) }}
-- depends_on: {{ ref('int_documents_touched') }}

with

facts as (
    select * from {{ ref('int_facts_placed') }}
    {{ only_touched('documents') }}
),

spoken_of as (
    select
        document_id,
        content_id,
        territory_id,
        cast(extract(year from as_of_on) as integer) as year_number,
        count(*) as fact_count,
        is_current,
        published_on
    from facts
    group by
        document_id,
        content_id,
        territory_id,
        extract(year from as_of_on),
        is_current,
        published_on
)

select * from spoken_of

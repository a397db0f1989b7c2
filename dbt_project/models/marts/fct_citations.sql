{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'documents'},
    post_hook='{{ searched() }}',
    indexes=[{'columns': ['document_id']}]
) }}
-- depends_on: {{ ref('int_documents_touched') }}

with

placed as (
    select * from {{ ref('int_facts_placed') }}
    where
        fact_type = 'citation'
        {{ only_touched('documents', 'and') }}
),

staged as (
    select * from {{ ref('stg_citations') }}
    {{ only_touched('documents') }}
),

identified as (
    select * from {{ ref('int_citations_identified') }}
    {{ only_touched('documents') }}
),

final as (
    select
        placed.fact_id,
        placed.document_id,
        identified.cited_document_key,
        placed.province_version_id,
        placed.territory_id,
        placed.province_code,
        placed.period_id,
        placed.area,
        placed.level,
        staged.document_type,
        staged.document_number,
        staged.document_symbol,
        staged.issuer,
        staged.relation,
        placed.period_class,
        placed.period_precision,
        placed.period_basis,
        placed.speaker,
        placed.quote,
        placed.sentence,
        placed.confidence,
        placed.char_start,
        placed.char_end,
        placed.is_province_total,
        placed.is_sample,
        {{ is_below_threshold('placed.confidence', 'citation') }} as is_below_threshold,
        placed.is_counted,
        staged.issued_on,
        placed.period_from,
        placed.period_to,
        placed.published_on
    from placed
    inner join staged
        on
            placed.document_id = staged.document_id
            and placed.fact_id = staged.fact_id
            and placed.extraction_version = staged.extraction_version
    inner join identified
        on
            placed.document_id = identified.document_id
            and placed.fact_id = identified.fact_id
)

select * from final

{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'documents'}
) }}
-- depends_on: {{ ref('int_documents_touched') }}

with

documents as (
    select * from {{ ref('int_documents_attributed') }}
    {{ only_touched('documents') }}
),

facts as (
    select * from {{ ref('int_documents_spoken_of') }}
    {{ only_touched('documents') }}
),

counted as (
    select
        document_id,
        sum(fact_count) as fact_count
    from facts
    group by document_id
),

final as (
    select
        documents.document_id,
        documents.province_code,
        documents.province_version_id,
        documents.territory_id,
        documents.source_code,
        documents.content_id,
        documents.replaced_by_document_id,
        documents.document_name,
        documents.media_type,
        documents.title,
        documents.author,
        documents.section,
        documents.address,
        documents.publisher,
        documents.relation,
        documents.published_basis,
        documents.province_basis,
        documents.extractor_version,
        documents.catalogue_version,
        documents.flags,
        cast(documents.sighting_count as integer) as sighting_count,
        cast(documents.content_sighting_count as integer) as content_sighting_count,
        documents.content_document_count,
        documents.version_number,
        documents.characters as character_count,
        documents.number_tokens as number_token_count,
        documents.number_tokens_fact as number_token_fact_count,
        round(
            100.0 * (documents.number_tokens - documents.number_tokens_other)
            / nullif(documents.number_tokens, 0),
            1
        ) as number_token_accounted_pct,
        cast(coalesce(counted.fact_count, 0) as integer) as fact_count,
        documents.relation = 'sample' as is_sample,
        documents.is_current,
        documents.published_on
    from documents
    left join counted on documents.document_id = counted.document_id
)

select * from final

{# A table that each night changes in touched documents: whole contents, as all copies are. #}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'documents'},
    indexes=[{'columns': ['document_id']}]
) }}
-- depends_on: {{ ref('int_documents_touched') }}

with

accepted as (
    select * from {{ ref('int_documents_accepted') }}
    {{ only_touched_rows('document_id', 'int_documents_touched') }}
),

staged as (
    select * from {{ ref('stg_documents') }}
    {{ only_touched('documents') }}
),

versions as (
    select * from {{ ref('int_documents_versioned') }}
    {{ only_touched_rows('document_id', 'int_documents_touched') }}
),

contents as (
    select * from {{ ref('int_documents_grouped') }}
    {{ only_touched_rows('document_id', 'int_documents_touched') }}
),

sightings as (
    select * from {{ ref('stg_document_sightings') }}
    {{ only_touched('documents') }}
),

sources as (
    select * from {{ ref('stg_sources') }}
),

relations as (
    select * from {{ ref('source_relations') }}
),

windows as (
    select * from {{ ref('int_provinces_windowed') }}
),

documents as (
    select staged.*
    from staged
    inner join accepted
        on
            staged.document_id = accepted.document_id
            and staged.extraction_version = accepted.extraction_version
),

described as (
    select
        sightings.document_id,
        sightings.source_code,
        sightings.address,
        sources.province_code as source_province_code,
        sources.publisher,
        sources.relation,
        -- an undeclared source counts for less than any declared one
        coalesce(relations.authority_rank, 9) as authority_rank
    from sightings
    left join sources on sightings.source_code = sources.source_code
    left join relations on sources.relation = relations.relation
),

ranked as (
    select
        described.*,
        row_number() over (
            partition by document_id
            order by authority_rank, source_code, address
        ) as sighting_rank,
        count(*) over (partition by document_id) as sighting_count
    from described
),

-- copies that one address shows are one sighting, as are versions of its page
sighted as (
    select
        contents.content_id,
        count(distinct sightings.address) as content_sighting_count
    from contents
    inner join sightings on contents.document_id = sightings.document_id
    group by contents.content_id
),

attributed as (
    select
        documents.document_id,
        contents.content_id,
        versions.replaced_by_document_id,
        documents.extraction_version,
        documents.extractor_version,
        documents.catalogue_version,
        documents.province_code,
        windows.province_version_id,
        windows.territory_id,
        ranked.source_code,
        ranked.source_province_code,
        documents.document_name,
        documents.media_type,
        documents.title,
        documents.author,
        documents.section,
        ranked.address,
        coalesce(ranked.publisher, ranked.source_code) as publisher,
        coalesce(ranked.relation, 'undeclared') as relation,
        documents.published_basis,
        documents.province_basis,
        documents.flags,
        coalesce(ranked.authority_rank, 9) as authority_rank,
        coalesce(ranked.sighting_count, 0) as sighting_count,
        coalesce(sighted.content_sighting_count, 0) as content_sighting_count,
        contents.content_document_count,
        versions.version_number,
        documents.characters,
        documents.number_tokens,
        documents.number_tokens_fact,
        documents.number_tokens_other,
        versions.is_current,
        documents.published_on
    from documents
    inner join versions on documents.document_id = versions.document_id
    inner join contents on documents.document_id = contents.document_id
    left join sighted on contents.content_id = sighted.content_id
    left join ranked
        on
            documents.document_id = ranked.document_id
            and ranked.sighting_rank = 1
    left join windows
        on
            documents.province_code = windows.province_code
            and coalesce(documents.published_on, cast('9999-12-30' as date)) >= windows.window_from
            and coalesce(documents.published_on, cast('9999-12-30' as date)) < windows.window_before
)

select * from attributed

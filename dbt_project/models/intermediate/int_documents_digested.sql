{# A table: a publication notes its digests as what its side was built from. #}
{{ config(materialized='table', meta={'tested': 'touched'}) }}

with

documents as (
    select * from {{ ref('int_documents_accepted') }}
),

versions as (
    select * from {{ ref('int_documents_versioned') }}
),

contents as (
    select * from {{ ref('int_documents_grouped') }}
),

sightings as (
    select * from {{ ref('stg_document_sightings') }}
),

sources as (
    select * from {{ ref('stg_sources') }}
),

doubted as (
    select * from {{ ref('int_facts_doubted') }}
),

described_sources as (
    select
        source_code,
        concat_ws('|', coalesce(province_code, ''), publisher, relation) as source_described
    from sources
),

-- which of several sources counts is decided among all that showed the document
sighted as (
    select
        sightings.document_id,
        string_agg(
            concat_ws(
                '|', sightings.source_code, sightings.address, described_sources.source_described
            ),
            ' '
            order by sightings.source_code, sightings.address
        ) as sightings
    from sightings
    left join described_sources on sightings.source_code = described_sources.source_code
    group by sightings.document_id
),

-- which facts of a scan count is decided by what other documents say
left_out as (
    select
        document_id,
        string_agg(fact_id, ' ' order by fact_id) as facts
    from doubted
    group by document_id
),

-- an extraction is never staged otherwise, and catalogues change with everything built anew
digested as (
    select
        documents.document_id,
        contents.content_id,
        {{ digest([
            'documents.extraction_version', 'documents.title', 'documents.published_on',
            'versions.replaced_by_document_id', 'versions.version_number', 'versions.is_current',
            'contents.content_id', 'contents.content_document_count', 'sighted.sightings',
            'left_out.facts'
        ]) }} as digest
    from documents
    inner join versions on documents.document_id = versions.document_id
    inner join contents on documents.document_id = contents.document_id
    left join sighted on documents.document_id = sighted.document_id
    left join left_out on documents.document_id = left_out.document_id
)

select * from digested

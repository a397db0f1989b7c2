{# A table: a publication notes its digests as what its side was built from. #}
{{ config(materialized='table') }}

with

documents as (
    select * from {{ ref('int_documents_attributed') }}
),

doubted as (
    select * from {{ ref('int_facts_doubted') }}
),

-- which facts of a scan count is decided by what other documents say
left_out as (
    select
        document_id,
        string_agg(fact_id, ' ' order by fact_id) as facts
    from doubted
    group by document_id
),

digested as (
    select
        documents.document_id,
        documents.content_id,
        {{ digest([
            'documents.content_id', 'documents.replaced_by_document_id',
            'documents.extraction_version', 'documents.extractor_version',
            'documents.catalogue_version', 'documents.province_code',
            'documents.province_version_id', 'documents.territory_id', 'documents.source_code',
            'documents.source_province_code', 'documents.document_name', 'documents.media_type',
            'documents.title', 'documents.author', 'documents.section', 'documents.address',
            'documents.publisher', 'documents.relation',
            'documents.published_basis', 'documents.province_basis', 'documents.flags',
            'documents.authority_rank', 'documents.sighting_count',
            'documents.content_sighting_count', 'documents.content_document_count',
            'documents.version_number', 'documents.characters', 'documents.number_tokens',
            'documents.number_tokens_fact', 'documents.number_tokens_other',
            'documents.is_current', 'documents.published_on', 'left_out.facts'
        ]) }} as digest
    from documents
    left join left_out on documents.document_id = left_out.document_id
)

select * from digested

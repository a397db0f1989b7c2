{# A table: facts, figures and marts are restricted to it, planned by its size. #}
{{ config(materialized='table') }}

with

documents as (
    select * from {{ ref('int_documents_digested') }}
),

settled as (
    {{ settled('documents', 'document_id') }}
),

changed as (
    select
        coalesce(documents.document_id, settled.document_id) as document_id,
        documents.content_id
    from documents
    full outer join settled on documents.document_id = settled.document_id
    where coalesce(documents.digest, '') <> coalesce(settled.digest, '')
),

-- which of the copies of a claim counts is decided among all documents of one content
touched as (
    select document_id from changed
    union distinct
    select documents.document_id
    from documents
    inner join changed on documents.content_id = changed.content_id
)

select * from touched

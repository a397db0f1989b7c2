{# A table: every document joins it, and a recursion has no statistics. #}
{{ config(materialized='table', meta={'tested': 'touched'}) }}

with recursive

documents as (
    select * from {{ ref('int_documents_versioned') }}
),

copies as (
    select * from {{ ref('stg_document_copies') }}
),

related as (
    select
        copies.document_id,
        copies.copy_id as other_id
    from copies
    union distinct
    select
        document_id,
        replaced_by_document_id as other_id
    from documents
    where replaced_by_document_id is not null
),

-- a document whose batch was refused joins nothing
linked as (
    select
        one.document_id,
        other.document_id as other_id
    from related
    inner join documents as one on related.document_id = one.document_id
    inner join documents as other on related.other_id = other.document_id
),

both_ways as (
    select
        document_id,
        other_id
    from linked
    union distinct
    select
        other_id as document_id,
        document_id as other_id
    from linked
),

reached as (
    select
        document_id,
        other_id
    from both_ways
    union distinct
    select
        reached.document_id,
        both_ways.other_id
    from reached
    inner join both_ways on reached.other_id = both_ways.document_id
),

contents as (
    select
        document_id,
        min(other_id) as content_id,
        count(*) as document_count
    from reached
    group by document_id
),

grouped as (
    select
        documents.document_id,
        coalesce(contents.content_id, documents.document_id) as content_id,
        cast(coalesce(contents.document_count, 1) as integer) as content_document_count
    from documents
    left join contents on documents.document_id = contents.document_id
)

select * from grouped

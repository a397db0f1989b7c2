with

candidates as (
    select * from {{ ref('stg_candidates') }}
),

documents as (
    select * from {{ ref('int_documents_attributed') }}
),

accepted as (
    select
        candidates.document_id,
        candidates.province_code,
        candidates.candidate_kind || ': ' || candidates.phrase_key as candidate_id,
        candidates.candidate_kind,
        candidates.phrase,
        candidates.quote,
        candidates.context,
        candidates.char_start,
        documents.relation = 'sample' as is_sample,
        documents.published_on
    from candidates
    inner join documents
        on
            candidates.document_id = documents.document_id
            and candidates.extraction_version = documents.extraction_version
)

select * from accepted

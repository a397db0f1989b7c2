{#
    A table: every fact joins it: as a view its rows are guessed at, and wrongly. It is made each
    night, so it is narrow: what else an extraction says of the document is looked up in staging.
#}
{{ config(materialized='table', meta={'tested': 'touched'}) }}

with

batches as (
    select * from {{ ref('stg_batches') }}
),

documents as (
    select * from {{ ref('stg_documents') }}
),

withdrawals as (
    select * from {{ ref('stg_withdrawals') }}
),

from_accepted_batches as (
    select documents.*
    from documents
    inner join batches on documents.batch_id = batches.batch_id
    left join withdrawals on documents.document_id = withdrawals.document_id
    where batches.verdict = 'accepted' and withdrawals.document_id is null
),

ranked as (
    select
        from_accepted_batches.*,
        row_number() over (
            partition by document_id
            order by staged_at desc, extraction_version desc
        ) as age_rank
    from from_accepted_batches
),

newest as (
    select
        document_id,
        extraction_version,
        title,
        published_on
    from ranked
    where age_rank = 1
)

select * from newest

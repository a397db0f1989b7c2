{# A table: every document joins it, and its windows sort every visit. #}
{{ config(materialized='table', meta={'tested': 'touched'}) }}

with

documents as (
    select * from {{ ref('int_documents_accepted') }}
),

visits as (
    select * from {{ ref('stg_visits') }}
),

copies as (
    select * from {{ ref('stg_document_copies') }}
),

shown as (
    select
        visits.page,
        documents.document_id,
        documents.title,
        documents.published_on,
        max(visits.visited_at) as last_seen_at
    from visits
    inner join documents on visits.document_id = documents.document_id
    group by visits.page, documents.document_id, documents.title, documents.published_on
),

followed as (
    select
        shown.*,
        lag(document_id) over page_by_time as previous_document_id,
        lag(title) over page_by_time as previous_title,
        lag(published_on) over page_by_time as previous_published_on
    from shown
    window page_by_time as (partition by page order by last_seen_at, document_id)
),

-- an address may come to show another report: what has neither the text nor the date (of undated
-- texts, the title) of what was there before is no version of it
judged as (
    select
        followed.*,
        followed.previous_document_id is not null and (
            copies.document_id is not null
            or followed.published_on = followed.previous_published_on
            or (
                followed.published_on is null
                and followed.previous_published_on is null
                and followed.title is not distinct from followed.previous_title
            )
        ) as is_next_version
    from followed
    left join copies
        on
            least(followed.document_id, followed.previous_document_id) = copies.document_id
            and greatest(followed.document_id, followed.previous_document_id) = copies.copy_id
),

lined as (
    select
        judged.*,
        sum(case when is_next_version then 0 else 1 end) over (
            partition by page order by last_seen_at, document_id
        ) as line_number
    from judged
),

numbered as (
    select
        lined.*,
        row_number() over line_by_time as version_number,
        lead(document_id) over line_by_time as next_document_id
    from lined
    window line_by_time as (partition by page, line_number order by last_seen_at, document_id)
),

-- what one address has replaced and another one still shows has not been replaced
ranked as (
    select
        numbered.*,
        row_number() over (
            partition by document_id
            order by (next_document_id is null) desc, version_number desc, page asc
        ) as page_rank
    from numbered
),

versioned as (
    select
        documents.document_id,
        ranked.next_document_id as replaced_by_document_id,
        ranked.page,
        cast(coalesce(ranked.version_number, 1) as integer) as version_number,
        ranked.next_document_id is null as is_current
    from documents
    left join ranked
        on
            documents.document_id = ranked.document_id
            and ranked.page_rank = 1
)

select * from versioned

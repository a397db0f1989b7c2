with

rejects as (
    select * from {{ ref('stg_rejects') }}
),

batches as (
    select * from {{ ref('stg_batches') }}
),

staged as (
    select * from {{ ref('stg_documents') }}
),

sightings as (
    select * from {{ ref('stg_document_sightings') }}
),

visits as (
    select * from {{ ref('stg_visits') }}
),

accepted as (
    select * from {{ ref('int_documents_accepted') }}
),

-- every version of the extractor that failed at a document leaves a reject
unread as (
    select
        rejects.source_code,
        rejects.document_id as missed_id,
        cast(null as text) as province_code,
        'set_aside' as missed_how,
        min(rejects.reason) as reason,
        cast(null as date) as published_on
    from rejects
    left join accepted on rejects.document_id = accepted.document_id
    -- what was never fetched is counted by its visits
    where accepted.document_id is null and rejects.reason <> 'not_fetched'
    group by rejects.source_code, rejects.document_id
),

refused as (
    select
        batches.source_code,
        staged.document_id as missed_id,
        max(staged.province_code) as province_code,
        'set_aside' as missed_how,
        'batch_refused' as reason,
        max(staged.published_on) as published_on
    from staged
    inner join batches on staged.batch_id = batches.batch_id
    left join accepted on staged.document_id = accepted.document_id
    where batches.verdict = 'refused' and accepted.document_id is null
    group by batches.source_code, staged.document_id
),

-- a page that no night brought home, whatever it was called
unfetched as (
    select
        visits.source_code,
        visits.page as missed_id,
        cast(null as text) as province_code,
        'not_obtained' as missed_how,
        min(visits.outcome) as reason,
        cast(null as date) as published_on
    from visits
    left join sightings
        on
            visits.source_code = sightings.source_code
            and visits.address = sightings.address
    group by visits.source_code, visits.page
    having
        max(case when visits.outcome in ('fetched', 'unchanged') then 1 else 0 end) = 0
        and count(sightings.document_id) = 0
),

missed as (
    select * from unread
    union all
    select * from refused
    union all
    select * from unfetched
)

select * from missed

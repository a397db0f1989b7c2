{#
  A view on the ledger itself, not on staging models: a night without news builds no marts, and
  those are the nights to look at.
#}
{{ config(materialized='view') }}

with

nights as (
    select * from {{ source('staging', 'source_nights') }}
),

runs as (
    select * from {{ source('staging', 'runs') }}
),

sources as (
    select * from {{ source('staging', 'sources') }}
),

batches as (
    select * from {{ source('staging', 'batches') }}
),

documents as (
    select * from {{ source('staging', 'documents') }}
),

began as (
    select
        nights.source_code,
        min(runs.started_at) as first_started_at
    from nights
    inner join runs on nights.run_id = runs.run_id
    group by nights.source_code
),

newest as (
    select
        batch_id,
        max(published_on) as published_on
    from documents
    group by batch_id
),

-- every night since a source's first one: one that passed it over shows too. A run that recognises
-- scans asks no source: it shows where it staged some, and says nothing of what a source lists
paired as (
    select
        sources.source_code,
        runs.run_id,
        runs.started_at,
        sources.is_enabled,
        case sources.rhythm
            when 'weekly' then interval '7 days'
            when 'monthly' then interval '28 days'
            else interval '0 days'
        end as pause,
        nights.run_id is not null as has_entry,
        runs.run_id like 'recognise_scans/%' as is_of_scans,
        nights.run_id is not null
        and nights.failure is null
        and runs.run_id not like 'recognise_scans/%' as has_succeeded,
        coalesce(nights.discovered, 0) as discovered_count,
        coalesce(nights.staged, 0) as staged_count,
        newest.published_on,
        cast(runs.started_at at time zone 'Asia/Ho_Chi_Minh' as date) as night_on
    from sources
    inner join began on sources.source_code = began.source_code
    inner join runs on began.first_started_at <= runs.started_at
    left join nights
        on
            runs.run_id = nights.run_id
            and sources.source_code = nights.source_code
    left join batches
        on
            runs.run_id = batches.run_id
            and sources.source_code = batches.source_code
    left join newest on batches.batch_id = newest.batch_id
    where nights.run_id is not null or runs.run_id not like 'recognise_scans/%'
),

followed as (
    select
        paired.*,
        max(case when has_succeeded then started_at end) over nights_before as asked_before_at,
        count(case when has_succeeded then started_at end) over nights_before as asked_before_count,
        avg(case when has_succeeded then discovered_count end) over month_before as usual_count,
        max(case when staged_count > 0 then night_on end) over nights_until as last_new_on,
        max(published_on) over nights_until as newest_published_on,
        row_number() over (
            partition by source_code
            order by is_of_scans asc, started_at desc, run_id desc
        ) = 1 as is_latest
    from paired
    window
        nights_until as (partition by source_code order by started_at, run_id),
        nights_before as (
            partition by source_code
            order by started_at, run_id
            rows between unbounded preceding and 1 preceding
        ),
        month_before as (
            partition by source_code
            order by started_at, run_id
            rows between 28 preceding and 1 preceding
        )
),

-- nights do not begin to the minute
due as (
    select * from followed
    where
        has_entry
        or (
            is_enabled
            and coalesce(started_at - asked_before_at > pause - interval '12 hours', true)
        )
),

counted as (
    select
        due.*,
        sources.province_code,
        sources.publisher,
        sources.relation,
        sources.kind,
        sources.rhythm,
        nights.failure,
        coalesce(nights.duplicate, 0) as duplicate_count,
        coalesce(nights.postponed, 0) as postponed_count,
        coalesce(nights.not_due, 0) as not_due_count,
        coalesce(nights.excluded, 0) as excluded_count,
        coalesce(nights.gone, 0) as gone_count,
        coalesce(nights.unavailable, 0) as unavailable_count,
        coalesce(nights.failed, 0) as failed_count,
        coalesce(nights.unchanged, 0) as unchanged_count,
        coalesce(nights.fetched, 0) as fetched_count,
        coalesce(nights.known, 0) as known_count,
        coalesce(nights.off_topic, 0) as off_topic_count,
        coalesce(nights.unreadable, 0) as unreadable_count,
        coalesce(nights.scanned, 0) as scanned_count,
        coalesce(nights.changed, 0) as changed_count,
        -- what the source has and lets us have, each page once
        coalesce(nights.discovered - nights.duplicate - nights.excluded, 0) as expected_count,
        coalesce(nights.not_due + nights.unchanged + nights.fetched, 0) as obtained_count
    from due
    inner join sources on due.source_code = sources.source_code
    left join nights
        on
            due.run_id = nights.run_id
            and due.source_code = nights.source_code
),

final as (
    select
        md5(concat_ws('|', source_code, run_id)) as source_night_id,
        source_code,
        run_id,
        province_code,
        publisher,
        relation,
        kind,
        rhythm,
        case
            when not has_entry then 'not_asked'
            when failure is not null then 'failed'
            when expected_count = 0 then 'empty'
            when obtained_count = 0 then 'nothing'
            when obtained_count < expected_count then 'partly'
            else 'complete'
        end as outcome,
        failure,
        discovered_count,
        duplicate_count,
        excluded_count,
        expected_count,
        obtained_count,
        expected_count - obtained_count as missing_count,
        postponed_count,
        gone_count,
        unavailable_count,
        failed_count,
        not_due_count,
        unchanged_count,
        fetched_count,
        known_count,
        off_topic_count,
        unreadable_count,
        scanned_count,
        staged_count,
        changed_count,
        round(100.0 * obtained_count / nullif(expected_count, 0), 1) as obtained_pct,
        round(usual_count, 1) as usual_discovered_count,
        night_on - last_new_on as days_since_new,
        -- a listing whose layout changed shows few links, and no error
        has_succeeded and asked_before_count >= 5 and discovered_count < usual_count / 2
            as is_below_usual,
        is_latest,
        night_on,
        last_new_on,
        newest_published_on
    from counted
)

select * from final

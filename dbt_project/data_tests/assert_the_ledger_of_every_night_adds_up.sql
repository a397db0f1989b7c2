-- What a source showed ended somewhere, and what is at hand was read, set aside or known. A view
-- holds no constraint: that a row says whose night it tells of is proven with it.
with

coverage as (
    select * from {{ ref('source_coverage') }}
),

final as (
    select *
    from coverage
    where
        source_code is null
        or run_id is null
        or night_on is null
        or expected_count is null
        or obtained_count is null
        or discovered_count <> duplicate_count + excluded_count + expected_count
        or expected_count <> obtained_count + missing_count
        or obtained_count <> not_due_count + unchanged_count + fetched_count
        or missing_count <> postponed_count + gone_count + unavailable_count + failed_count
        or obtained_count
        <> known_count + off_topic_count + unreadable_count + scanned_count + staged_count
)

select * from final

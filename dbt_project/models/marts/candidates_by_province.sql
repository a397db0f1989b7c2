with

accepted as (
    select * from {{ ref('int_candidates_accepted') }}
),

grouped as (
    select
        candidate_id,
        province_code,
        min(candidate_kind) as candidate_kind,
        mode() within group (order by phrase) as phrase,
        count(*) as occurrence_count,
        count(distinct document_id) as document_count,
        bool_and(is_sample) as is_sample,
        min(published_on) as first_published_on,
        max(published_on) as last_published_on
    from accepted
    where province_code is not null
    group by candidate_id, province_code
),

final as (
    select
        province_code || ' ' || candidate_id as candidate_province_id,
        candidate_id,
        province_code,
        candidate_kind,
        phrase,
        cast(occurrence_count as integer) as occurrence_count,
        cast(document_count as integer) as document_count,
        is_sample,
        first_published_on,
        last_published_on
    from grouped
)

select * from final

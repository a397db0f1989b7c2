with

accepted as (
    select * from {{ ref('int_candidates_accepted') }}
),

grouped as (
    select
        candidate_id,
        min(candidate_kind) as candidate_kind,
        mode() within group (order by phrase) as phrase,
        count(*) as occurrence_count,
        count(distinct document_id) as document_count,
        count(distinct province_code) as province_count,
        bool_and(is_sample) as is_sample,
        min(published_on) as first_published_on,
        max(published_on) as last_published_on
    from accepted
    group by candidate_id
),

examples as (
    select distinct on (candidate_id)
        candidate_id,
        document_id,
        quote,
        context
    from accepted
    order by
        candidate_id asc,
        is_sample asc,
        published_on desc nulls last,
        document_id asc,
        char_start asc
),

final as (
    select
        grouped.candidate_id,
        examples.document_id,
        grouped.candidate_kind,
        grouped.phrase,
        examples.quote,
        examples.context,
        cast(grouped.occurrence_count as integer) as occurrence_count,
        cast(grouped.document_count as integer) as document_count,
        cast(grouped.province_count as integer) as province_count,
        grouped.is_sample,
        grouped.first_published_on,
        grouped.last_published_on
    from grouped
    inner join examples on grouped.candidate_id = examples.candidate_id
)

select * from final

with

sources as (
    select * from {{ ref('stg_sources') }}
),

relations as (
    select * from {{ ref('source_relations') }}
),

documents as (
    select
        source_code,
        fact_count,
        published_on
    from {{ ref('dim_documents') }}
),

missed as (
    select * from {{ ref('int_documents_missed') }}
),

windows as (
    select * from {{ ref('int_provinces_windowed') }}
),

counted_documents as (
    select
        source_code,
        count(*) as document_count,
        sum(fact_count) as fact_count,
        min(published_on) as oldest_published_on,
        max(published_on) as newest_published_on
    from documents
    group by source_code
),

counted_missed as (
    select
        source_code,
        sum(case when missed_how = 'set_aside' then 1 else 0 end) as set_aside_count,
        sum(case when missed_how = 'not_obtained' then 1 else 0 end) as not_obtained_count
    from missed
    group by source_code
),

final as (
    select
        sources.source_code,
        sources.province_code,
        windows.territory_id,
        sources.publisher,
        sources.relation,
        relations.label_vi as relation_vi,
        relations.label_en as relation_en,
        sources.kind,
        sources.address,
        relations.authority_rank,
        cast(coalesce(counted_documents.document_count, 0) as integer) as document_count,
        cast(coalesce(counted_documents.fact_count, 0) as integer) as fact_count,
        cast(coalesce(counted_missed.set_aside_count, 0) as integer) as set_aside_count,
        cast(coalesce(counted_missed.not_obtained_count, 0) as integer) as not_obtained_count,
        sources.is_enabled,
        sources.relation = 'sample' as is_sample,
        counted_documents.oldest_published_on,
        counted_documents.newest_published_on
    from sources
    inner join relations on sources.relation = relations.relation
    left join windows
        on
            sources.province_code = windows.province_code
            and windows.window_before = cast('9999-12-31' as date)
    left join counted_documents on sources.source_code = counted_documents.source_code
    left join counted_missed on sources.source_code = counted_missed.source_code
)

select * from final

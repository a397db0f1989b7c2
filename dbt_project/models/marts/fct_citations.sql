{{ config(post_hook='{{ searched() }}') }}

with

placed as (
    select * from {{ ref('int_facts_placed') }}
    where fact_type = 'citation'
),

staged as (
    select * from {{ ref('stg_citations') }}
),

identified as (
    select * from {{ ref('int_citations_identified') }}
),

final as (
    select
        placed.fact_id,
        placed.document_id,
        md5(identified.cited_document) as cited_document_key,
        placed.province_version_id,
        placed.territory_id,
        placed.province_code,
        placed.period_id,
        placed.area,
        placed.level,
        staged.document_type,
        staged.document_number,
        staged.document_symbol,
        staged.issuer,
        staged.relation,
        placed.period_class,
        placed.period_precision,
        placed.period_basis,
        placed.speaker,
        placed.quote,
        placed.sentence,
        placed.confidence,
        placed.char_start,
        placed.char_end,
        placed.is_province_total,
        placed.is_sample,
        placed.is_counted,
        staged.issued_on,
        placed.period_from,
        placed.period_to,
        placed.published_on
    from placed
    inner join staged
        on
            placed.fact_id = staged.fact_id
            and placed.extraction_version = staged.extraction_version
    inner join identified on placed.fact_id = identified.fact_id
)

select * from final

with

placed as (
    select * from {{ ref('int_facts_placed') }}
    where fact_type = 'citation'
),

staged as (
    select * from {{ ref('stg_citations') }}
),

final as (
    select
        placed.fact_id,
        placed.document_id,
        -- numbers repeat across bodies and years: the four together name a document
        md5(concat_ws(
            '|',
            staged.document_type,
            coalesce(staged.document_number, ''),
            coalesce(staged.document_symbol, ''),
            coalesce(staged.issuer, ''),
            coalesce(cast(extract(year from staged.issued_on) as text), '')
        )) as cited_document_key,
        placed.province_version_id,
        placed.territory_id,
        placed.province_code,
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
        staged.issued_on,
        placed.period_from,
        placed.period_to,
        placed.published_on
    from placed
    inner join staged
        on
            placed.fact_id = staged.fact_id
            and placed.extraction_version = staged.extraction_version
)

select * from final

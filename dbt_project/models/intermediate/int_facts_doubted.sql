with

documents as (
    select * from {{ ref('int_documents_accepted') }}
),

observations as (
    select
        fact_id,
        document_id,
        extraction_version,
        'observation' as fact_type,
        province_code,
        coalesce(metric_code, noun) as item,
        quote,
        sentence,
        checks ->> 'ocr' as recognised,
        coalesce(value, percent_stated, change_value) as figure,
        period_from,
        period_to
    from {{ ref('stg_observations') }}
),

reform_models as (
    select
        fact_id,
        document_id,
        extraction_version,
        'reform_model' as fact_type,
        province_code,
        model_code as item,
        quote,
        sentence,
        checks ->> 'ocr' as recognised,
        coalesce(coverage_value, coverage_pct) as figure,
        period_from,
        period_to
    from {{ ref('stg_reform_models') }}
),

leadership_innovations as (
    select
        fact_id,
        document_id,
        extraction_version,
        'leadership_innovation' as fact_type,
        province_code,
        innovation_code as item,
        quote,
        sentence,
        checks ->> 'ocr' as recognised,
        coalesce(coverage_value, coverage_pct) as figure,
        period_from,
        period_to
    from {{ ref('stg_leadership_innovations') }}
),

rankings as (
    select
        fact_id,
        document_id,
        extraction_version,
        'ranking' as fact_type,
        province_code,
        index_code as item,
        quote,
        sentence,
        checks ->> 'ocr' as recognised,
        coalesce(score, rank) as figure,
        period_from,
        period_to
    from {{ ref('stg_rankings') }}
),

figures as (
    select * from observations
    union all
    select * from reform_models
    union all
    select * from leadership_innovations
    union all
    select * from rankings
),

accepted as (
    select figures.*
    from figures
    inner join documents
        on
            figures.document_id = documents.document_id
            and figures.extraction_version = documents.extraction_version
),

doubted as (
    select
        recognised.fact_id,
        recognised.document_id,
        recognised.extraction_version,
        recognised.fact_type,
        recognised.province_code,
        recognised.item,
        recognised.quote,
        recognised.sentence,
        recognised.figure,
        recognised.period_from,
        recognised.period_to
    from accepted as recognised
    where
        recognised.recognised = 'failed'
        -- a second document says the same
        and not exists (
            select other.fact_id
            from accepted as other
            where
                other.document_id <> recognised.document_id
                and other.fact_type = recognised.fact_type
                and other.province_code = recognised.province_code
                and other.item = recognised.item
                and other.figure = recognised.figure
                and coalesce(other.period_from, other.period_to)
                is not distinct from coalesce(recognised.period_from, recognised.period_to)
        )
)

select * from doubted

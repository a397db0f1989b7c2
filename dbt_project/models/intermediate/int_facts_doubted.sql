{# A table: facts, digests and a mart read it, and it looks at every figure. #}
{{ config(materialized='table') }}

{#- model, type of fact, what the figure is about, the figure -#}
{%- set figures = [
    ('stg_observations', 'observation', 'coalesce(metric_code, noun)',
        'coalesce(value, percent_stated, change_value)'),
    ('stg_reform_models', 'reform_model', 'model_code', 'coalesce(coverage_value, coverage_pct)'),
    ('stg_leadership_innovations', 'leadership_innovation', 'innovation_code',
        'coalesce(coverage_value, coverage_pct)'),
    ('stg_rankings', 'ranking', 'index_code', 'coalesce(score, rank)'),
] -%}

with

documents as (
    select * from {{ ref('int_documents_accepted') }}
),

unconfirmed as (
    {% for model, fact_type, item, figure in figures -%}
        select
            fact_id,
            document_id,
            extraction_version,
            '{{ fact_type }}' as fact_type,
            province_code,
            {{ item }} as item,
            quote,
            sentence,
            {{ figure }} as figure,
            period_from,
            period_to
        from {{ ref(model) }}
        where checks ->> 'ocr' = 'failed'
        {{ 'union all' if not loop.last }}
    {% endfor %}
),

stated as (
    {% for model, fact_type, item, figure in figures -%}
        select
            document_id,
            extraction_version,
            '{{ fact_type }}' as fact_type,
            province_code,
            {{ item }} as item,
            {{ figure }} as figure,
            period_from,
            period_to
        from {{ ref(model) }}
        {{ 'union all' if not loop.last }}
    {% endfor %}
),

recognised as (
    select unconfirmed.*
    from unconfirmed
    inner join documents
        on
            unconfirmed.document_id = documents.document_id
            and unconfirmed.extraction_version = documents.extraction_version
),

accepted as (
    select stated.*
    from stated
    inner join documents
        on
            stated.document_id = documents.document_id
            and stated.extraction_version = documents.extraction_version
),

doubted as (
    select recognised.*
    from recognised
    -- a second document says the same
    where not exists (
        select other.document_id
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

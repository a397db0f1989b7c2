{%- set header -%}
    fact_id,
        document_id,
        extraction_version,
        province_code,
        area,
        level,
        quote,
        sentence,
        period_precision,
        period_basis,
        speaker,
        char_start,
        char_end,
        confidence,
        period_from,
        period_to
{%- endset -%}

with

documents as (
    select * from {{ ref('int_documents_accepted') }}
),

doubted as (
    select * from {{ ref('int_facts_doubted') }}
),

observations as (
    select
        {{ header }},
        'observation' as fact_type
    from {{ ref('stg_observations') }}
),

reform_models as (
    select
        {{ header }},
        'reform_model' as fact_type
    from {{ ref('stg_reform_models') }}
),

leadership_innovations as (
    select
        {{ header }},
        'leadership_innovation' as fact_type
    from {{ ref('stg_leadership_innovations') }}
),

citations as (
    select
        {{ header }},
        'citation' as fact_type
    from {{ ref('stg_citations') }}
),

assessments as (
    select
        {{ header }},
        'assessment' as fact_type
    from {{ ref('stg_assessments') }}
),

rankings as (
    select
        {{ header }},
        'ranking' as fact_type
    from {{ ref('stg_rankings') }}
),

facts as (
    select * from observations
    union all
    select * from reform_models
    union all
    select * from leadership_innovations
    union all
    select * from citations
    union all
    select * from assessments
    union all
    select * from rankings
),

accepted as (
    select
        facts.*,
        documents.published_on
    from facts
    inner join documents
        on
            facts.document_id = documents.document_id
            and facts.extraction_version = documents.extraction_version
    left join doubted
        on
            facts.fact_id = doubted.fact_id
            and facts.extraction_version = doubted.extraction_version
    where doubted.fact_id is null
)

select * from accepted

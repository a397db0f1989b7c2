{# A table that each night changes in touched documents: every mart of facts reads it. #}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'documents', 'lists': ['period_id']},
    indexes=[
        {'columns': ['document_id']},
        {'columns': ['period_id']},
        {'columns': ['speaker']}
    ]
) }}
-- depends_on: {{ ref('int_documents_touched') }}

with

facts as (
    select * from {{ ref('int_facts_dated') }}
    {{ only_touched('documents') }}
),

windows as (
    select * from {{ ref('int_provinces_windowed') }}
),

pooled as (
    select * from {{ ref('int_units_pooled') }}
    {{ only_touched('documents') }}
),

documents as (
    select * from {{ ref('int_documents_attributed') }}
    {{ only_touched('documents') }}
),

-- the same sentence in two copies of a text holds the same facts in the same order
copied as (
    select
        facts.fact_id,
        facts.document_id,
        md5(concat_ws(
            '|',
            documents.content_id,
            facts.fact_type,
            lower(regexp_replace(facts.sentence, '\s+', ' ', 'g')),
            facts.quote,
            row_number() over (
                partition by
                    facts.document_id,
                    facts.fact_type,
                    lower(regexp_replace(facts.sentence, '\s+', ' ', 'g')),
                    facts.quote
                order by facts.char_start, facts.fact_id
            )
        )) as claim_key,
        documents.authority_rank,
        documents.is_current,
        facts.published_on
    from facts
    inner join documents on facts.document_id = documents.document_id
    where documents.content_document_count > 1
),

-- of the copies of a claim the one counts that the most authoritative source printed first
counted as (
    select
        fact_id,
        claim_key,
        is_current and row_number() over (
            partition by claim_key
            order by
                is_current desc,
                authority_rank asc,
                coalesce(published_on, cast('9999-12-31' as date)) asc,
                document_id asc,
                fact_id asc
        ) = 1 as is_counted
    from copied
),

placed as (
    select
        facts.*,
        documents.content_id,
        coalesce(counted.claim_key, facts.fact_id) as claim_key,
        windows.province_version_id,
        windows.territory_id,
        -- what districts did between them names no area, and is not the province's own
        facts.province_code is not null
        and facts.area is null
        and facts.level = 'province' as is_province_total,
        documents.relation = 'sample' as is_sample,
        documents.is_current,
        coalesce(counted.is_counted, documents.is_current) as is_counted
    from facts
    inner join documents on facts.document_id = documents.document_id
    left join counted on facts.fact_id = counted.fact_id
    left join pooled on facts.fact_id = pooled.fact_id
    left join windows
        on
            facts.province_code = windows.province_code
            and coalesce(pooled.placed_on, facts.as_of_on, cast('9999-12-30' as date))
            >= windows.window_from
            and coalesce(pooled.placed_on, facts.as_of_on, cast('9999-12-30' as date))
            < windows.window_before
)

select * from placed

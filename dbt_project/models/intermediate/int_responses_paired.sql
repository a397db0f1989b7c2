with

citations as (
    select * from {{ ref('int_citations_identified') }}
),

central as (
    select * from citations
    where issuer_level = 'national' and relation = 'implements'
),

-- what a committee acts by; reports, letters and notices tell of acts
provincial as (
    select * from citations
    where
        issuer_level = 'province'
        and relation = 'issued'
        and issuing_territory_id is not null
        and document_type in (
            'resolution', 'programme', 'plan', 'scheme', 'directive', 'conclusion', 'decision',
            'regulation', 'rules', 'guidance', 'instruction'
        )
),

pairs as (
    select
        central.cited_document as central_document,
        provincial.cited_document as response_document,
        provincial.issuing_territory_id as territory_id,
        central.fact_id as central_fact_id,
        provincial.fact_id as response_fact_id,
        provincial.document_id,
        provincial.sentence,
        provincial.confidence,
        provincial.is_sample,
        provincial.published_on
    from central
    inner join provincial
        on
            central.document_id = provincial.document_id
            and central.sentence = provincial.sentence
),

ranked as (
    select
        pairs.*,
        row_number() over (
            partition by central_document, response_document
            order by
                confidence desc,
                coalesce(published_on, cast('9999-12-31' as date)) asc,
                response_fact_id asc,
                central_fact_id asc
        ) as choice_rank,
        count(*) over (partition by central_document, response_document) as sighting_count
    from pairs
),

paired as (
    select
        central_document,
        response_document,
        territory_id,
        central_fact_id,
        response_fact_id,
        document_id,
        sentence,
        sighting_count,
        is_sample
    from ranked
    where choice_rank = 1
)

select * from paired

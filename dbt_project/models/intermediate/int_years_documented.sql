with

facts as (
    select * from {{ ref('int_documents_spoken_of') }}
),

documents as (
    select * from {{ ref('int_documents_attributed') }}
),

newest as (
    select extract(year from max(published_on)) as year_number from documents
),

-- a report of January speaks of the year before; a plan for 2030 does not speak of 2030, nor where
-- nobody knows of what day it is; each document is there once for a territory and year
spoken_of as (
    select
        facts.territory_id,
        facts.document_id,
        facts.year_number
    from facts
    cross join newest
    where
        facts.territory_id is not null
        and facts.year_number <= coalesce(newest.year_number, facts.year_number)
),

-- a text without dated facts speaks of the year in which it appeared
silent_texts as (
    select
        documents.territory_id,
        documents.document_id,
        cast(extract(year from documents.published_on) as integer) as year_number
    from documents
    left join spoken_of
        on
            documents.document_id = spoken_of.document_id
            and documents.territory_id = spoken_of.territory_id
    where
        documents.territory_id is not null
        and documents.published_on is not null
        and spoken_of.document_id is null
),

unioned as (
    select * from spoken_of
    union all
    select * from silent_texts
),

documented as (
    select
        territory_id,
        year_number,
        count(*) as document_count
    from unioned
    group by territory_id, year_number
)

select * from documented

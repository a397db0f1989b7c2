with

facts as (
    select * from {{ ref('int_documents_spoken_of') }}
),

documents as (
    select * from {{ ref('int_documents_attributed') }}
),

-- a report of January speaks of the year before; a plan for 2030 does not speak of 2030; each
-- document is there once for a territory and year
spoken_of as (
    select
        territory_id,
        document_id,
        year_number
    from facts
    where territory_id is not null and year_number is not null
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

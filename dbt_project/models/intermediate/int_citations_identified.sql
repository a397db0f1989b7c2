{# A table that each night changes in touched documents: documents and implementations read it. #}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'documents', 'lists': ['cited_document_key']},
    indexes=[{'columns': ['document_id']}, {'columns': ['cited_document_key']}]
) }}
-- depends_on: {{ ref('int_documents_touched') }}

with

placed as (
    select * from {{ ref('int_facts_placed') }}
    where
        fact_type = 'citation'
        {{ only_touched('documents', 'and') }}
),

staged as (
    select * from {{ ref('stg_citations') }}
    {{ only_touched('documents') }}
),

documents as (
    select * from {{ ref('int_documents_attributed') }}
    {{ only_touched('documents') }}
),

issuers as (
    select * from {{ ref('issuers') }}
),

-- a constitution, a law, the charter of the Party: there is one, and it is known by its name
named_kinds as (
    select distinct code from {{ ref('document_types') }}
    where form = 'named'
),

cited as (
    select
        placed.*,
        staged.document_type,
        staged.document_number,
        staged.document_symbol,
        staged.issuer,
        staged.relation,
        staged.issued_on,
        -- who cites a document of its own province may name the province nowhere in the sentence
        coalesce(placed.territory_id, documents.territory_id) as citing_territory_id,
        coalesce(
            extract(year from staged.issued_on),
            cast(substring(staged.document_symbol from '^((?:19|20)[0-9]{2})(?![0-9])') as numeric)
        ) as stated_year
    from placed
    inner join staged
        on
            placed.document_id = staged.document_id
            and placed.fact_id = staged.fact_id
            and placed.extraction_version = staged.extraction_version
    inner join documents on placed.document_id = documents.document_id
),

-- "Ban Chấp hành Trung ương khóa X" is an issuer of the list with a term behind it
matched as (
    select
        cited.fact_id,
        issuers.level as issuer_level,
        row_number() over (
            partition by cited.fact_id
            order by length(issuers.label_vi) desc, issuers.code asc
        ) as match_rank
    from cited
    inner join issuers
        on
            cited.issuer = issuers.label_vi
            or cited.issuer like issuers.label_vi || ' khóa %'
),

levelled as (
    select
        cited.*,
        case
            when named_kinds.code is not null then 'national'
            else coalesce(matched.issuer_level, 'unknown')
        end as issuer_level
    from cited
    left join named_kinds on cited.document_type = named_kinds.code
    left join matched
        on
            cited.fact_id = matched.fact_id
            and matched.match_rank = 1
),

-- what says which document is meant, but for the year: numbers repeat across bodies and provinces
named as (
    select
        levelled.*,
        case
            when issuer_level <> 'national' then citing_territory_id
        end as issuing_territory_id,
        concat_ws(
            '|',
            document_type,
            coalesce(document_number, ''),
            case
                when document_symbol is not null then document_symbol
                -- a law has no number, only its name
                when document_number is null then lower(quote)
                else coalesce(issuer, '')
            end,
            case
                when issuer_level = 'national' then ''
                -- without symbol and issuer nothing says that another text means the same one
                when document_symbol is null and issuer is null then document_id
                else coalesce(citing_territory_id, document_id)
            end
        ) as name_key
    from levelled
),

-- a text gives the date once and then only the number
years_of_texts as (
    select
        document_id,
        name_key,
        min(stated_year) as stated_year
    from named
    where stated_year is not null
    group by document_id, name_key
    having count(distinct stated_year) = 1
),

dated as (
    select
        named.*,
        cast(coalesce(named.stated_year, years_of_texts.stated_year) as integer) as issued_year
    from named
    left join years_of_texts
        on
            named.document_id = years_of_texts.document_id
            and named.name_key = years_of_texts.name_key
),

identified as (
    select
        fact_id,
        document_id,
        extraction_version,
        concat_ws('|', name_key, coalesce(cast(issued_year as text), '')) as cited_document,
        md5(concat_ws('|', name_key, coalesce(cast(issued_year as text), '')))
            as cited_document_key,
        document_type,
        document_number,
        document_symbol,
        issuer,
        issuer_level,
        issuing_territory_id,
        citing_territory_id,
        relation,
        sentence,
        quote,
        issued_year,
        char_start,
        confidence,
        is_sample,
        issued_on,
        published_on
    from dated
)

select * from identified

{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'cited'},
    indexes=[{'columns': ['citation_count']}]
) }}

with

citations as (
    select * from {{ ref('int_citations_identified') }}
    {{ only_touched('cited') }}
),

-- a kind has as many rows as there are ways to tell its words from others
document_types as (
    select distinct
        code,
        label_vi,
        label_en
    from {{ ref('document_types') }}
    where label_vi is not null
),

provinces as (
    select * from {{ ref('int_territories_named') }}
),

-- of two dates within a year the one that more texts give
dates as (
    select
        cited_document,
        issued_on,
        row_number() over (
            partition by cited_document
            order by count(distinct document_id) desc, issued_on asc
        ) as date_rank
    from citations
    where issued_on is not null
    group by cited_document, issued_on
),

-- the fullest of the ways in which texts name it
namings as (
    select
        citations.*,
        row_number() over (
            partition by cited_document
            order by
                case when issuer is null then 1 else 0 end asc,
                length(issuer) desc,
                char_start asc,
                fact_id asc
        ) as naming_rank
    from citations
),

counted as (
    select
        cited_document,
        count(*) as citation_count,
        count(distinct document_id) as document_count,
        count(distinct citing_territory_id) as territory_count,
        min(case when is_sample then 1 else 0 end) = 1 as is_sample,
        min(published_on) as first_cited_on,
        max(published_on) as last_cited_on
    from citations
    group by cited_document
),

final as (
    select
        namings.cited_document_key,
        namings.document_type,
        namings.document_number,
        namings.document_symbol,
        namings.issuer,
        namings.issuer_level,
        namings.issuing_territory_id,
        provinces.province_code,
        document_types.label_vi as document_type_vi,
        document_types.label_en as document_type_en,
        case
            when namings.document_number is null then namings.quote
            when namings.document_symbol is null
                then concat_ws(
                    ' ', document_types.label_vi, namings.document_number, namings.issuer
                )
            else
                document_types.label_vi || ' ' || namings.document_number
                -- the state writes 202/2025/QH15 and 99/KH-UBND, the Party 18-NQ/TW
                || case when namings.document_symbol ~ '^([0-9]|[^/]+-)' then '/' else '-' end
                || namings.document_symbol
        end as name_vi,
        namings.issued_year,
        cast(counted.citation_count as integer) as citation_count,
        cast(counted.document_count as integer) as document_count,
        cast(counted.territory_count as integer) as territory_count,
        counted.is_sample,
        dates.issued_on,
        counted.first_cited_on,
        counted.last_cited_on
    from namings
    inner join counted on namings.cited_document = counted.cited_document
    left join document_types on namings.document_type = document_types.code
    left join provinces on namings.issuing_territory_id = provinces.territory_id
    left join dates
        on
            namings.cited_document = dates.cited_document
            and dates.date_rank = 1
    where namings.naming_rank = 1
)

select * from final

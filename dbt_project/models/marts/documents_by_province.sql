with

documents as (
    select
        province_version_id,
        content_id,
        cast(extract(year from published_on) as integer) as year_number,
        fact_count,
        is_sample,
        published_on
    from {{ ref('dim_documents') }}
),

provinces as (
    select * from {{ ref('dim_provinces') }}
),

counted as (
    select
        province_version_id,
        year_number,
        count(*) as document_count,
        count(distinct content_id) as content_count,
        sum(fact_count) as fact_count,
        bool_and(is_sample) as is_sample,
        min(published_on) as first_published_on,
        max(published_on) as last_published_on
    from documents
    group by province_version_id, year_number
),

final as (
    select
        concat_ws(
            ' ',
            coalesce(counted.province_version_id, 'none'),
            coalesce(cast(counted.year_number as text), 'undated')
        ) as province_year_id,
        counted.province_version_id,
        provinces.territory_id,
        provinces.province_code,
        provinces.name_vi as province_vi,
        provinces.name_en as province_en,
        provinces.region_vi,
        provinces.region_en,
        counted.year_number,
        cast(counted.document_count as integer) as document_count,
        cast(counted.content_count as integer) as content_count,
        cast(counted.fact_count as integer) as fact_count,
        counted.is_sample,
        counted.first_published_on,
        counted.last_published_on
    from counted
    left join provinces on counted.province_version_id = provinces.province_version_id
)

select * from final

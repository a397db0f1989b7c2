with

missed as (
    select * from {{ ref('int_documents_missed') }}
),

sources as (
    select * from {{ ref('stg_sources') }}
),

windows as (
    select * from {{ ref('int_provinces_windowed') }}
),

coded as (
    select
        missed.*,
        coalesce(missed.province_code, sources.province_code) as any_province_code,
        cast(extract(year from missed.published_on) as integer) as year_number
    from missed
    left join sources on missed.source_code = sources.source_code
),

-- nobody knows of what time an unread document is: it may be of any territory with that code
placed as (
    select distinct
        windows.territory_id,
        coded.year_number,
        coded.source_code,
        coded.missed_id,
        coded.missed_how
    from coded
    inner join windows on coded.any_province_code = windows.province_code
    where
        coded.published_on is null
        or (
            coded.published_on >= windows.window_from
            and coded.published_on < windows.window_before
        )
),

counted as (
    select
        territory_id,
        year_number,
        count(distinct case when missed_how = 'set_aside' then missed_id end) as set_aside_count,
        count(distinct case when missed_how = 'not_obtained' then missed_id end)
            as not_obtained_count
    from placed
    group by territory_id, year_number
)

select * from counted

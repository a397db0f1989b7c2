with

provinces as (
    select * from {{ ref('provinces') }}
),

territories as (
    select * from {{ ref('int_territories_named') }}
),

documented as (
    select * from {{ ref('int_years_documented') }}
),

missed as (
    select * from {{ ref('int_years_missed') }}
),

reported as (
    select * from {{ ref('int_items_reported') }}
),

metrics as (
    select * from {{ ref('metrics') }}
),

labelled as (
    select * from {{ ref('int_items_labelled') }}
),

states as (
    select * from {{ ref('reporting_states') }}
),

items as (
    select
        'metric' as item_type,
        metric_code as item_code,
        label_vi,
        label_en
    from metrics
    union all
    select
        item_type,
        item_code,
        label_vi,
        label_en
    from labelled
),

lifetimes as (
    select
        territory_id,
        cast(extract(year from min(valid_from)) as integer) as first_year,
        max(coalesce(cast(extract(year from valid_to) as integer), 9999)) as last_year
    from provinces
    group by territory_id
),

latest as (
    select max(year_number) as year_number from documented
),

years as (
    select distinct dates.year_number
    from {{ ref('dim_dates') }} as dates
    cross join latest
    where
        dates.year_number
        between latest.year_number - {{ var('reporting_years') }} + 1 and latest.year_number
),

-- what is known of the documents of a province, before any item is asked for
territory_years as (
    select
        lifetimes.territory_id,
        years.year_number,
        coalesce(documented.document_count, 0) as document_count,
        coalesce(missed_ever.set_aside_count, 0)
        + coalesce(missed_then.set_aside_count, 0) as set_aside_count,
        coalesce(missed_ever.not_obtained_count, 0) as not_obtained_count
    from lifetimes
    inner join years on years.year_number between lifetimes.first_year and lifetimes.last_year
    left join documented
        on
            lifetimes.territory_id = documented.territory_id
            and years.year_number = documented.year_number
    left join missed as missed_ever
        on
            lifetimes.territory_id = missed_ever.territory_id
            and missed_ever.year_number is null
    left join missed as missed_then
        on
            lifetimes.territory_id = missed_then.territory_id
            and years.year_number = missed_then.year_number
),

grid as (
    select
        territory_years.*,
        items.*
    from territory_years
    cross join items
),

asked as (
    select
        grid.*,
        {{ item_year_id('territory_id', 'year_number', 'item_type', 'item_code') }}
            as reporting_status_id
    from grid
),

answered as (
    select
        reported.*,
        {{ item_year_id('territory_id', 'year_number', 'item_type', 'item_code') }}
            as reporting_status_id
    from reported
),

judged as (
    select
        asked.*,
        answered.fact_id,
        answered.document_id,
        coalesce(answered.provincial_fact_count, 0) as provincial_fact_count,
        coalesce(answered.local_fact_count, 0) as local_fact_count,
        coalesce(answered.is_sample, false) as is_sample,
        case
            when answered.is_none then 'stated_none'
            when answered.fact_id is not null then 'reported'
            when asked.document_count > 0 then 'no_document_says_so'
            when asked.set_aside_count > 0 then 'extractor_failed'
            else 'document_not_obtained'
        end as status
    from asked
    left join answered on asked.reporting_status_id = answered.reporting_status_id
),

final as (
    select
        judged.reporting_status_id,
        judged.territory_id,
        territories.province_code,
        judged.item_type,
        judged.item_code,
        judged.fact_id,
        judged.document_id,
        territories.name_vi as province_vi,
        territories.name_en as province_en,
        judged.label_vi as item_vi,
        judged.label_en as item_en,
        judged.status,
        states.label_vi as status_vi,
        states.label_en as status_en,
        judged.year_number,
        cast(judged.provincial_fact_count as integer) as provincial_fact_count,
        cast(judged.local_fact_count as integer) as local_fact_count,
        cast(judged.document_count as integer) as document_count,
        cast(judged.set_aside_count as integer) as set_aside_count,
        cast(judged.not_obtained_count as integer) as not_obtained_count,
        judged.is_sample
    from judged
    inner join territories on judged.territory_id = territories.territory_id
    inner join states on judged.status = states.status
)

select * from final

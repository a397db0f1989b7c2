{# A table: the grid of all provinces, years and items looks into it. #}
{{ config(materialized='table') }}

with

figures as (
    select * from {{ ref('int_metric_values_accepted') }}
),

observations as (
    select * from {{ ref('int_observations_reconciled') }}
),

adoptions as (
    select * from {{ ref('int_adoptions_dated') }}
),

-- zero for one form of discipline says nothing of the others
provincial as (
    select
        territory_id,
        'metric' as item_type,
        metric_code as item_code,
        fact_id,
        document_id,
        is_sample,
        true as is_provincial,
        figure = 0 and qualifier = 'exact' and breakdown is null as is_none,
        as_of_on as reported_on,
        confidence
    from figures
),

-- what one district reports is not the province's figure, but the province is not silent either
local as (
    select
        territory_id,
        'metric' as item_type,
        metric_code as item_code,
        fact_id,
        document_id,
        is_sample,
        false as is_provincial,
        false as is_none,
        as_of_on as reported_on,
        confidence
    from observations
    where
        value_status = 'accepted'
        and metric_code is not null
        and territory_id is not null
        and not is_province_total
        and role = 'achieved'
        and measure in ('count', 'share')
),

-- a report of January tells of the year before, whenever it was read
mentions as (
    select
        territory_id,
        item_type,
        item_code,
        fact_id,
        document_id,
        is_sample,
        is_province_total as is_provincial,
        false as is_none,
        coalesce(stage_on, as_of_on) as reported_on,
        confidence
    from adoptions
),

unioned as (
    select * from provincial
    union all
    select * from local
    union all
    select * from mentions
),

weighed as (
    select
        territory_id,
        item_type,
        item_code,
        cast(extract(year from reported_on) as integer) as year_number,
        fact_id,
        document_id,
        confidence,
        is_sample,
        is_provincial,
        is_none,
        case when is_provincial then 20000000 else 0 end
        + case when is_none then 0 else 10000000 end
        + (reported_on - cast('0001-01-01' as date)) as merit
    from unioned
    where reported_on is not null
),

counted as (
    select
        territory_id,
        item_type,
        item_code,
        year_number,
        sum(case when is_provincial then 1 else 0 end) as provincial_fact_count,
        sum(case when is_provincial then 0 else 1 end) as local_fact_count,
        max(merit) as merit
    from weighed
    group by territory_id, item_type, item_code, year_number
),

ranked as (
    select
        weighed.*,
        counted.provincial_fact_count,
        counted.local_fact_count,
        row_number() over (
            partition by
                weighed.territory_id, weighed.item_type, weighed.item_code, weighed.year_number
            order by weighed.confidence desc, weighed.fact_id asc
        ) as precedence
    from weighed
    inner join counted
        on
            weighed.territory_id = counted.territory_id
            and weighed.item_type = counted.item_type
            and weighed.item_code = counted.item_code
            and weighed.year_number = counted.year_number
            and weighed.merit = counted.merit
),

reported as (
    select
        territory_id,
        item_type,
        item_code,
        year_number,
        fact_id,
        document_id,
        provincial_fact_count,
        local_fact_count,
        is_none,
        is_sample
    from ranked
    where precedence = 1
)

select * from reported

{# A table that each night changes in what it reports of: all years would be counted anew. #}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'items'},
    indexes=[{'columns': ['item_year_id']}]
) }}

with

figures as (
    select * from {{ ref('int_observations_reconciled') }}
    where
        value_status = 'accepted'
        and metric_code is not null
        and territory_id is not null
        and role = 'achieved'
        and measure in ('count', 'share')
        {{ only_touched('items', 'and') }}
),

adoptions as (
    select * from {{ ref('int_adoptions_dated') }}
    {{ only_touched('items') }}
),

-- what one district reports is not the province's figure, but the province is not silent either;
-- zero for one form of discipline says nothing of the others
counts as (
    select
        item_year_id,
        territory_id,
        'metric' as item_type,
        metric_code as item_code,
        fact_id,
        document_id,
        is_sample,
        is_province_total as is_provincial,
        is_province_total and figure = 0 and qualifier = 'exact' and breakdown is null as is_none,
        as_of_on as reported_on,
        confidence
    from figures
),

mentions as (
    select
        item_year_id,
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
    select * from counts
    union all
    select * from mentions
),

weighed as (
    select
        item_year_id,
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
        item_year_id,
        sum(case when is_provincial then 1 else 0 end) as provincial_fact_count,
        sum(case when is_provincial then 0 else 1 end) as local_fact_count,
        max(merit) as merit
    from weighed
    group by item_year_id
),

ranked as (
    select
        weighed.*,
        counted.provincial_fact_count,
        counted.local_fact_count,
        row_number() over (
            partition by weighed.item_year_id
            order by weighed.confidence desc, weighed.fact_id asc
        ) as precedence
    from weighed
    inner join counted
        on
            weighed.item_year_id = counted.item_year_id
            and weighed.merit = counted.merit
),

reported as (
    select
        item_year_id,
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

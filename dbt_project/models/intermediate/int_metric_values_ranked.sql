{# A table that each night changes in touched rankings: each figure is held against all others. #}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'rankings'},
    indexes=[{'columns': ['ranking_key']}, {'columns': ['fact_id']}]
) }}
-- depends_on: {{ ref('int_metric_values_touched') }}

with

grouped as (
    select * from {{ ref('int_metric_values_grouped') }}
    {{ only_touched('rankings') }}
),

provinces as (
    select * from {{ ref('provinces') }}
),

latest as (
    select
        ranking_key,
        max(period_to) as latest_on,
        count(*) as reporting_count
    from grouped
    group by ranking_key
),

existing as (
    select
        latest.ranking_key,
        latest.reporting_count,
        count(*) as province_count
    from latest
    inner join provinces
        on
            latest.latest_on >= provinces.valid_from
            and latest.latest_on <= coalesce(provinces.valid_to, latest.latest_on)
    group by latest.ranking_key, latest.reporting_count
),

held_against as (
    select
        figures.ranking_key,
        figures.fact_id,
        sum(case when {{ lies_above('rivals.figure', 'figures.figure') }} then 1 else 0 end)
            as surely_above,
        sum(case when {{ lies_above('figures.figure', 'rivals.figure') }} then 1 else 0 end)
            as surely_below
    from grouped as figures
    inner join grouped as rivals on figures.ranking_key = rivals.ranking_key
    group by figures.ranking_key, figures.fact_id
),

ranked as (
    select
        grouped.*,
        existing.reporting_count,
        existing.province_count,
        existing.reporting_count >= {{ var('ranked_provinces_at_least') }} as is_ranked,
        case
            when existing.reporting_count >= {{ var('ranked_provinces_at_least') }}
                then held_against.surely_above + 1
        end as rank_from,
        case
            when existing.reporting_count >= {{ var('ranked_provinces_at_least') }}
                then existing.reporting_count - held_against.surely_below
        end as rank_to,
        case
            when existing.reporting_count < {{ var('ranked_provinces_at_least') }}
                then 'coverage_below_minimum'
        end as reason_code
    from grouped
    inner join existing on grouped.ranking_key = existing.ranking_key
    inner join held_against
        on
            grouped.ranking_key = held_against.ranking_key
            and grouped.fact_id = held_against.fact_id
)

select * from ranked

{# A table: pairs and comparisons are restricted to it, planned by its size. #}
{{ config(materialized='table') }}

with

digested as (
    select * from {{ ref('int_metric_values_digested') }}
),

settled as (
    {{ settled('values', 'fact_id') }}
),

known as (
    select * from digested
    union distinct
    select * from settled
),

placed as (
    select
        known.fact_id,
        split_part(known.digest, '|', 1) as series_key,
        split_part(known.digest, '|', 2) as territory_id,
        split_part(known.digest, '|', 3) as period_key,
        digested.fact_id is null or settled.fact_id is null as is_changed
    from known
    left join digested
        on
            known.fact_id = digested.fact_id
            and known.digest = digested.digest
    left join settled
        on
            known.fact_id = settled.fact_id
            and known.digest = settled.digest
),

changed as (
    select distinct
        series_key,
        territory_id,
        period_key
    from placed
    where is_changed
),

-- of several figures of a province and period one is shown: each touches the others
touched as (
    select distinct
        placed.fact_id,
        placed.series_key,
        placed.territory_id,
        placed.period_key
    from placed
    left join changed
        on
            placed.series_key = changed.series_key
            and placed.territory_id = changed.territory_id
            and placed.period_key = changed.period_key
            -- what is of no known time is of no one period
            and strpos(placed.period_key, '?') = 0
    where placed.is_changed or changed.series_key is not null
)

select * from touched

{# A table: pairs and comparisons are restricted to it, planned by its size. #}
{{ config(materialized='table') }}

with

-- what nobody digested anew is as it was settled
digested as (
    select * from {{ ref('int_metric_values_digested') }}
    where {{ is_changed('int_metric_values_digested', 'fact_id') }}
),

settled as (
    select * from ({{ settled('values', 'fact_id') }}) as values_before
    where {{ is_changed('int_metric_values_digested', 'fact_id') }}
),

known as (
    select
        fact_id,
        digest
    from digested
    union distinct
    select * from settled
),

changed as (
    select
        known.fact_id,
        split_part(known.digest, '|', 1) as series_key,
        split_part(known.digest, '|', 2) as territory_id,
        split_part(known.digest, '|', 3) as period_key
    from known
    left join digested
        on
            known.fact_id = digested.fact_id
            and known.digest = digested.digest
    left join settled
        on
            known.fact_id = settled.fact_id
            and known.digest = settled.digest
    where digested.fact_id is null or settled.fact_id is null
),

-- of several figures of a province and period one is shown: each touches the others
beside as (
    select
        fact_id,
        split_part(digest, '|', 1) as series_key,
        split_part(digest, '|', 2) as territory_id,
        split_part(digest, '|', 3) as period_key
    from {{ ref('int_metric_values_digested') }}
    where place = any(array(
        select concat_ws('|', changed.series_key, changed.territory_id, changed.period_key)
        from changed
        -- what is of no known time is of no one period
        where strpos(changed.period_key, '?') = 0
    ))
),

touched as (
    select * from changed
    union distinct
    select * from beside
)

select * from touched

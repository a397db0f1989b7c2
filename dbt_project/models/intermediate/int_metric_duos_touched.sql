{# A table: headlines are restricted to it, planned by its size. #}
{{ config(materialized='table') }}

with

touched as (
    select distinct
        series_key,
        territory_id
    from {{ ref('int_metric_values_touched') }}
),

reporting as (
    select territory_id from {{ ref('int_territories_reporting') }}
),

before as (
    {{ left_before(
        'int_metric_pairs_headlined', {'series_key': 'text', 'territory_id_a': 'text'}
    ) }}
),

series as (
    select series_key from {{ ref('int_metric_values_accepted') }}
    union
    select series_key from before
),

shown as (
    select distinct territory_id_a as territory_id from before
),

territories as (
    select territory_id from reporting
    union
    select territory_id from shown
),

-- a province that begins to report, or ceases to, stands beside all who have a metric
fresh as (
    select territories.territory_id
    from territories
    left join reporting on territories.territory_id = reporting.territory_id
    left join shown on territories.territory_id = shown.territory_id
    where reporting.territory_id is null or shown.territory_id is null
),

speaking as (
    select
        series_key,
        territory_id
    from touched
    union
    select
        series.series_key,
        fresh.territory_id
    from series
    cross join fresh
),

duos as (
    select
        speaking.series_key,
        speaking.territory_id as territory_id_a,
        territories.territory_id as territory_id_b
    from speaking
    cross join territories
    where speaking.territory_id <> territories.territory_id
    union
    select
        speaking.series_key,
        territories.territory_id as territory_id_a,
        speaking.territory_id as territory_id_b
    from speaking
    cross join territories
    where speaking.territory_id <> territories.territory_id
)

select * from duos

{{ config(indexes=[{'columns': ['province_code']}, {'columns': ['metric_code']}]) }}

with

newest as (
    select * from {{ ref('int_metric_values_newest') }}
),

series as (
    select distinct
        series_key,
        metric_code,
        breakdown
    from newest
),

territories as (
    select * from {{ ref('int_territories_reporting') }}
),

final as (
    select
        md5(concat_ws('|', series.series_key, territories.territory_id)) as newest_figure_id,
        series.series_key,
        series.metric_code,
        territories.territory_id,
        territories.province_code,
        newest.fact_id,
        series.breakdown,
        newest.period_key
    from series
    cross join territories
    left join newest
        on
            series.series_key = newest.series_key
            and territories.territory_id = newest.territory_id
)

select * from final

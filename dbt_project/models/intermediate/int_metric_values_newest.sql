with

ordered as (
    select
        fact_id,
        series_key,
        metric_code,
        breakdown,
        territory_id,
        period_key,
        row_number() over (
            partition by series_key, territory_id
            order by coalesce(as_of_on, cast('0001-01-01' as date)) desc, measure, fact_id asc
        ) as age_rank
    from {{ ref('int_metric_values_accepted') }}
),

newest as (
    select
        fact_id,
        series_key,
        metric_code,
        breakdown,
        territory_id,
        period_key
    from ordered
    where age_rank = 1
)

select * from newest

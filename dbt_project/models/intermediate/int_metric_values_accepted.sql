{# A table: pairs are made of it many times over. #}
{{ config(materialized='table') }}

with

observations as (
    select * from {{ ref('int_observations_reconciled') }}
),

provincial as (
    select
        observations.*,
        md5(concat_ws('|', metric_code, coalesce(breakdown, ''))) as series_key,
        coalesce(kind in ('stock', 'score'), false) as is_instant,
        case
            when kind in ('stock', 'score') then period_to is not null
            else period_months is not null
        end as is_period_known,
        -- a stock stands for its day, whatever the text says of the time before
        concat_ws(
            ' ',
            case
                when coalesce(kind in ('stock', 'score'), false) then 'on'
                else coalesce(cast(period_from as text), '?') || ' to'
            end,
            coalesce(cast(period_to as text), '?')
        ) as period_key
    from observations
    where
        value_status = 'accepted'
        and metric_code is not null
        and is_province_total
        and role = 'achieved'
        and measure in ('count', 'share')
)

select * from provincial

{# A table that each night changes in touched claims: pairs are made of it many times over. #}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={
        'scope': 'reconciled',
        'lists': ['metric_code', 'territory_id', 'period_to']
    },
    indexes=[{'columns': ['fact_id']}, {'columns': ['metric_code']}]
) }}

with

observations as (
    select * from {{ ref('int_observations_reconciled') }}
),

metrics as (
    select * from {{ ref('metrics') }}
),

provincial as (
    select
        observations.*,
        metrics.family as metric_family,
        metrics.kind as metric_kind,
        metrics.base_role as metric_base_role,
        metrics.timing,
        metrics.denominator,
        metrics.local_level,
        md5(
            concat_ws('|', observations.metric_code, coalesce(observations.breakdown, ''))
        ) as series_key,
        -- a stock is of its day also where only its share is told: "nay 88,7% số khu dân cư"
        coalesce(
            observations.kind in ('stock', 'score')
            or observations.kind = 'share' and metrics.kind = 'stock',
            false
        ) as is_instant
    from observations
    left join metrics on observations.metric_code = metrics.metric_code
    where
        observations.value_status = 'accepted'
        and observations.metric_code is not null
        and observations.is_province_total
        and observations.role = 'achieved'
        and observations.measure in ('count', 'share')
        {{ only_of_changed_claims() }}
),

described as (
    select
        provincial.*,
        -- why it is shown, but enters no comparison, rank or sum
        case
            when checks ->> 'plausible' = 'failed' then 'figure_implausible'
            when
                not is_instant
                and kind in ('flow', 'share')
                and period_months <= 12
                and period_to - published_on > {{ var('days_ahead_at_most') }}
                then 'period_not_over'
        end as barred_by,
        case
            when is_instant then period_to is not null
            else period_months is not null
        end as is_period_known,
        -- a stock stands for its day, whatever the text says of the time before
        concat_ws(
            ' ',
            case
                when is_instant then 'on'
                else coalesce(cast(period_from as text), '?') || ' to'
            end,
            coalesce(cast(period_to as text), '?')
        ) as period_key,
        case
            -- 5 of the 9 schemes of a year do not stand beside 61 of the 74 of a term
            when is_instant and timing = 'in_term' and period_months <= 12 then 12
            when is_instant then 0
            -- two weeks and three weeks are both rounded to months
            when period_months = 0 then -period_days
            else period_months
        end as length_key
    from provincial
)

select * from described

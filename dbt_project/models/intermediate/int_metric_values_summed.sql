{# A table: the mart of borders joins it to what the provinces themselves reported. #}
{{ config(materialized='table') }}

with

claims as (
    select * from {{ ref('int_metric_values_claimed') }}
),

accepted as (
    select
        fact_id,
        value,
        base
    from {{ ref('int_metric_values_accepted') }}
    where fact_id = any(array(select claims.fact_id from claims))
),

successions as (
    select * from {{ ref('int_territories_succeeded') }}
),

metrics as (
    select * from {{ ref('metrics') }}
),

territories as (
    select * from {{ ref('int_territories_named') }}
),

members as (
    select
        claims.*,
        accepted.value,
        accepted.base,
        successions.successor_territory_id
    from claims
    inner join successions on claims.territory_id = successions.predecessor_territory_id
    inner join accepted on claims.fact_id = accepted.fact_id
),

summed as (
    select
        successor_territory_id,
        claim_key,
        min(metric_code) as metric_code,
        min(measure) as measure,
        count(*) as reporting_count,
        count(case when value is not null and base > 0 and not is_bounded then 1 end)
            as parted_count,
        sum(figure) as figure_total,
        sum(value) as value_total,
        sum(base) as base_total,
        case when count(figure_floor) = count(*) then sum(figure_floor) end as floor_total,
        case when count(figure_ceiling) = count(*) then sum(figure_ceiling) end as ceiling_total,
        string_agg(fact_id, ', ' order by fact_id) as member_fact_ids,
        sum(case when is_bounded then 1 else 0 end) > 0 as is_bounded,
        sum(case when is_sample then 1 else 0 end) > 0 as is_sample
    from members
    group by successor_territory_id, claim_key
),

needed as (
    select
        successor_territory_id,
        count(*) as member_count
    from successions
    group by successor_territory_id
),

silent as (
    select
        summed.successor_territory_id,
        summed.claim_key,
        string_agg(territories.name_vi, ', ' order by territories.sort_vi) as members_missing
    from summed
    inner join successions on summed.successor_territory_id = successions.successor_territory_id
    inner join territories on successions.predecessor_territory_id = territories.territory_id
    left join members
        on
            summed.claim_key = members.claim_key
            and successions.predecessor_territory_id = members.territory_id
    where members.claim_key is null
    group by summed.successor_territory_id, summed.claim_key
),

judged as (
    select
        summed.*,
        needed.member_count,
        silent.members_missing,
        case
            when summed.reporting_count < needed.member_count then 'predecessor_missing'
            when summed.measure = 'count' and not metrics.is_additive then 'not_additive'
            when
                summed.measure = 'share' and summed.parted_count < needed.member_count
                then 'not_additive'
        end as reason_code
    from summed
    inner join needed on summed.successor_territory_id = needed.successor_territory_id
    inner join metrics on summed.metric_code = metrics.metric_code
    left join silent
        on
            summed.successor_territory_id = silent.successor_territory_id
            and summed.claim_key = silent.claim_key
),

added as (
    select
        successor_territory_id as territory_id,
        claim_key,
        reason_code,
        member_fact_ids,
        members_missing,
        member_count,
        reporting_count,
        case
            when reason_code is not null then null
            -- a share of the whole is the share of the sums, not the sum or mean of shares
            when measure = 'share' then trim_scale(round(100 * value_total / base_total, 4))
            else figure_total
        end as figure,
        case
            when reason_code is not null then null
            when measure = 'share' then trim_scale(round(100 * value_total / base_total, 4))
            else floor_total
        end as figure_floor,
        case
            when reason_code is not null then null
            when measure = 'share' then trim_scale(round(100 * value_total / base_total, 4))
            else ceiling_total
        end as figure_ceiling,
        reason_code is null and measure = 'count' and is_bounded as is_bounded,
        is_sample
    from judged
)

select * from added

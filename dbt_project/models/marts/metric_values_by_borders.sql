{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'bordered'},
    indexes=[
        {'columns': ['province_code', 'metric_code']},
        {'columns': ['claim_key']},
        {'columns': ['fact_id']}
    ]
) }}

with

reported as (
    select * from {{ ref('int_metric_values_claimed') }}
),

summed as (
    select * from {{ ref('int_metric_values_summed') }}
),

successions as (
    select * from {{ ref('int_territories_succeeded') }}
),

provinces as (
    select * from {{ ref('provinces') }}
),

metrics as (
    select * from {{ ref('metrics') }}
),

reasons as (
    select * from {{ ref('reasons') }}
),

reorganised as (
    select max(effective_on) as reorganised_on from successions
),

borders as (
    select
        cast(null as date) as borders_from,
        reorganised_on - 1 as borders_to,
        reorganised_on - 1 as drawn_on
    from reorganised
    union all
    select
        reorganised_on as borders_from,
        cast(null as date) as borders_to,
        reorganised_on as drawn_on
    from reorganised
),

territories as (
    select
        borders.borders_from,
        borders.borders_to,
        provinces.territory_id,
        provinces.province_code,
        provinces.name_vi,
        provinces.name_en
    from borders
    inner join provinces
        on
            borders.drawn_on >= provinces.valid_from
            and borders.drawn_on <= coalesce(provinces.valid_to, borders.drawn_on)
),

described_claims as (
    select
        claim_key,
        metric_code,
        breakdown,
        measure,
        base_role,
        kind,
        period_key,
        is_person_times,
        max(case when is_instant then null else period_from end) as period_from,
        max(period_to) as period_to
    from reported
    group by
        claim_key, metric_code, breakdown, measure, base_role, kind, period_key, is_person_times
),

-- within borders: its own figure; what its members sum up to; what it went up in cannot be divided
wanted as (
    select
        territories.borders_from,
        territories.territory_id,
        reported.claim_key
    from territories
    inner join reported on territories.territory_id = reported.territory_id
    union distinct
    select
        territories.borders_from,
        territories.territory_id,
        summed.claim_key
    from territories
    inner join summed on territories.territory_id = summed.territory_id
    union distinct
    select
        territories.borders_from,
        territories.territory_id,
        reported.claim_key
    from territories
    inner join successions on territories.territory_id = successions.predecessor_territory_id
    inner join reported on successions.successor_territory_id = reported.territory_id
),

joined as (
    select
        wanted.claim_key,
        territories.*,
        described_claims.metric_code,
        described_claims.breakdown,
        described_claims.measure,
        described_claims.base_role,
        described_claims.kind,
        described_claims.is_person_times,
        described_claims.period_key,
        described_claims.period_from,
        described_claims.period_to,
        reported.fact_id,
        reported.figure as reported_figure,
        summed.figure as summed_figure,
        summed.member_fact_ids,
        summed.members_missing,
        summed.member_count,
        summed.reporting_count,
        case when reported.fact_id is null then summed.figure else reported.figure end as figure,
        case when reported.fact_id is null then summed.figure_floor else reported.figure_floor end
            as figure_floor,
        case
            when reported.fact_id is null then summed.figure_ceiling
            else reported.figure_ceiling
        end as figure_ceiling,
        case
            when reported.fact_id is not null then null
            when summed.claim_key is null then 'cannot_be_divided'
            else summed.reason_code
        end as reason_code,
        case
            when reported.fact_id is not null then reported.is_bounded
            else coalesce(summed.is_bounded, false)
        end as is_bounded,
        case
            when reported.fact_id is not null then reported.is_sample
            else coalesce(summed.is_sample, false)
        end as is_sample,
        described_claims.period_to < reorganised.reorganised_on as is_before_reorganisation
    from wanted
    inner join territories
        on
            wanted.territory_id = territories.territory_id
            and coalesce(wanted.borders_from, cast('0001-01-01' as date))
            = coalesce(territories.borders_from, cast('0001-01-01' as date))
    inner join described_claims on wanted.claim_key = described_claims.claim_key
    cross join reorganised
    left join reported
        on
            wanted.territory_id = reported.territory_id
            and wanted.claim_key = reported.claim_key
    left join summed
        on
            wanted.territory_id = summed.territory_id
            and wanted.claim_key = summed.claim_key
),

final as (
    select
        md5(concat_ws(
            '|',
            coalesce(cast(joined.borders_from as text), ''),
            joined.territory_id,
            joined.claim_key
        )) as border_value_id,
        joined.claim_key,
        joined.metric_code,
        joined.territory_id,
        joined.province_code,
        joined.fact_id,
        joined.member_fact_ids,
        metrics.family as metric_family,
        metrics.label_vi as metric_vi,
        metrics.label_en as metric_en,
        joined.name_vi as province_vi,
        joined.name_en as province_en,
        joined.breakdown,
        joined.measure,
        joined.base_role,
        joined.kind,
        case
            when joined.reason_code is not null then 'refused'
            when joined.fact_id is null then 'summed'
            else 'reported'
        end as value_origin,
        joined.reason_code,
        reasons.label_en as reason_refused,
        reasons.label_vi as reason_refused_vi,
        joined.members_missing,
        joined.figure,
        joined.figure_floor,
        joined.figure_ceiling,
        joined.reported_figure,
        joined.summed_figure,
        cast(joined.member_count as integer) as member_count,
        cast(joined.reporting_count as integer) as member_reporting_count,
        joined.is_bounded,
        joined.is_person_times,
        joined.member_count is not null and joined.is_before_reorganisation as has_border_break,
        metrics.local_level is not null and joined.is_before_reorganisation
            as counts_former_units,
        joined.is_sample,
        joined.borders_from,
        joined.borders_to,
        joined.period_from,
        joined.period_to
    from joined
    inner join metrics on joined.metric_code = metrics.metric_code
    left join reasons on joined.reason_code = reasons.reason_code
)

select * from final

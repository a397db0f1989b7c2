{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'rankings'},
    indexes=[
        {'columns': ['metric_code', 'period_to']},
        {'columns': ['ranking_key']},
        {'columns': ['fact_id']}
    ]
) }}
-- depends_on: {{ ref('int_metric_values_touched') }}

with

ranked as (
    select * from {{ ref('int_metric_values_ranked') }}
    {{ only_touched('rankings') }}
),

accepted as (
    select
        fact_id,
        document_id,
        quote,
        sentence
    from {{ ref('int_metric_values_accepted') }}
    where fact_id = any(array(select ranked.fact_id from ranked))
),

metrics as (
    select * from {{ ref('metrics') }}
),

territories as (
    select * from {{ ref('int_territories_named') }}
),

reasons as (
    select * from {{ ref('reasons') }}
),

final as (
    select
        md5(concat_ws('|', ranked.ranking_key, ranked.territory_id)) as metric_rank_id,
        ranked.ranking_key,
        ranked.metric_code,
        ranked.territory_id,
        territories.province_code,
        ranked.fact_id,
        accepted.document_id,
        ranked.denominator_fact_id,
        metrics.family as metric_family,
        metrics.label_vi as metric_vi,
        metrics.label_en as metric_en,
        territories.name_vi as province_vi,
        territories.name_en as province_en,
        ranked.breakdown,
        ranked.measure,
        ranked.base_role,
        ranked.ranking_basis,
        ranked.group_period as ranking_period,
        ranked.reason_code,
        reasons.label_en as reason_not_ranked,
        reasons.label_vi as reason_not_ranked_vi,
        accepted.quote,
        accepted.sentence,
        ranked.figure,
        ranked.figure_floor,
        ranked.figure_ceiling,
        cast(ranked.rank_from as integer) as rank_from,
        cast(ranked.rank_to as integer) as rank_to,
        cast(ranked.reporting_count as integer) as reporting_count,
        cast(ranked.province_count as integer) as province_count,
        round(100.0 * ranked.reporting_count / ranked.province_count, 1) as coverage_pct,
        ranked.is_ranked,
        ranked.is_derived,
        ranked.is_sample,
        ranked.period_from,
        ranked.period_to
    from ranked
    inner join accepted on ranked.fact_id = accepted.fact_id
    inner join metrics on ranked.metric_code = metrics.metric_code
    inner join territories on ranked.territory_id = territories.territory_id
    left join reasons on ranked.reason_code = reasons.reason_code
)

select * from final

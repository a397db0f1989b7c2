with

observations as (
    select * from {{ ref('fct_metric_observations') }}
),

metrics as (
    select * from {{ ref('dim_metrics') }}
),

provinces as (
    select * from {{ ref('dim_provinces') }}
),

documents as (
    select * from {{ ref('dim_documents') }}
),

final as (
    select
        observations.fact_id,
        observations.territory_id,
        observations.metric_code,
        observations.province_code,
        provinces.name_vi as province_vi,
        provinces.name_en as province_en,
        observations.area,
        metrics.label_vi as metric_vi,
        metrics.label_en as metric_en,
        observations.noun,
        observations.breakdown,
        observations.role,
        observations.qualifier,
        observations.unit,
        observations.value_status as status,
        observations.quote,
        observations.sentence,
        documents.title as document_title,
        observations.publisher,
        documents.address,
        observations.value,
        observations.base,
        observations.percent_stated as percent,
        observations.is_province_total,
        observations.is_sample,
        observations.is_below_threshold,
        observations.period_from,
        observations.period_to,
        observations.published_on
    from observations
    inner join documents on observations.document_id = documents.document_id
    left join metrics on observations.metric_code = metrics.metric_code
    left join provinces on observations.province_version_id = provinces.province_version_id
)

select * from final

with

adoptions as (
    select
        fact_id,
        document_id,
        province_version_id,
        territory_id,
        province_code,
        model_code as item_code,
        'reform model' as kind_en,
        'mô hình cải cách' as kind_vi,
        area,
        variant,
        stage,
        mandated_by,
        quote,
        sentence,
        is_province_total,
        is_mandated,
        is_sample,
        is_below_threshold,
        seen_on
    from {{ ref('fct_reform_model_adoptions') }}
    union all
    select
        fact_id,
        document_id,
        province_version_id,
        territory_id,
        province_code,
        innovation_code as item_code,
        'leadership innovation' as kind_en,
        'đổi mới lãnh đạo' as kind_vi,
        area,
        variant,
        stage,
        mandated_by,
        quote,
        sentence,
        is_province_total,
        is_mandated,
        is_sample,
        is_below_threshold,
        seen_on
    from {{ ref('fct_leadership_innovations') }}
),

items as (
    select
        model_code as item_code,
        label_vi,
        label_en
    from {{ ref('dim_reform_models') }}
    union all
    select
        innovation_code as item_code,
        label_vi,
        label_en
    from {{ ref('dim_leadership_innovations') }}
    where is_catalogued
),

provinces as (
    select * from {{ ref('dim_provinces') }}
),

documents as (
    select * from {{ ref('dim_documents') }}
),

final as (
    select
        adoptions.fact_id,
        adoptions.territory_id,
        adoptions.item_code,
        adoptions.province_code,
        adoptions.kind_vi,
        adoptions.kind_en,
        items.label_vi as item_vi,
        items.label_en as item_en,
        provinces.name_vi as province_vi,
        provinces.name_en as province_en,
        adoptions.area,
        adoptions.variant,
        adoptions.stage,
        adoptions.mandated_by,
        adoptions.quote,
        adoptions.sentence,
        documents.title as document_title,
        documents.publisher,
        documents.address,
        adoptions.is_province_total,
        adoptions.is_mandated,
        adoptions.is_sample,
        adoptions.is_below_threshold,
        adoptions.seen_on
    from adoptions
    inner join documents on adoptions.document_id = documents.document_id
    left join items on adoptions.item_code = items.item_code
    left join provinces on adoptions.province_version_id = provinces.province_version_id
)

select * from final

{#- table, kind of fact, in both languages -#}
{%- set facts = [
    ('fct_metric_observations', 'figure', 'số liệu'),
    ('fct_reform_model_adoptions', 'reform model', 'mô hình cải cách'),
    ('fct_leadership_innovations', 'leadership innovation', 'đổi mới lãnh đạo'),
    ('fct_citations', 'citation', 'viện dẫn văn bản'),
    ('fct_assessments', 'assessment', 'đánh giá'),
    ('fct_rankings', 'ranking', 'xếp hạng'),
] -%}

with

documents as (
    select * from {{ ref('dim_documents') }}
),

provinces as (
    select * from {{ ref('dim_provinces') }}
),

facts as (
    {% for table, kind_en, kind_vi in facts %}
        select
            fact_id,
            document_id,
            province_version_id,
            territory_id,
            province_code,
            '{{ kind_vi }}' as kind_vi,
            '{{ kind_en }}' as kind_en,
            quote,
            sentence,
            is_below_threshold,
            published_on
        from {{ ref(table) }}
        {{ 'union all' if not loop.last }}
    {% endfor %}
),

final as (
    select
        facts.fact_id,
        facts.territory_id,
        facts.province_code,
        facts.kind_vi,
        facts.kind_en,
        provinces.name_vi as province_vi,
        provinces.name_en as province_en,
        facts.quote,
        facts.sentence,
        documents.title as document_title,
        documents.publisher,
        documents.address,
        documents.is_sample,
        facts.is_below_threshold,
        facts.published_on
    from facts
    inner join documents on facts.document_id = documents.document_id
    left join provinces on facts.province_version_id = provinces.province_version_id
)

select * from final

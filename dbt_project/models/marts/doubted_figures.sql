with

doubted as (
    select * from {{ ref('int_facts_doubted') }}
),

documents as (
    select * from {{ ref('int_documents_attributed') }}
),

windows as (
    select * from {{ ref('int_provinces_windowed') }}
),

territories as (
    select * from {{ ref('int_territories_named') }}
),

metrics as (
    select * from {{ ref('metrics') }}
),

items as (
    select * from {{ ref('int_items_labelled') }}
),

final as (
    select
        doubted.fact_id,
        doubted.document_id,
        windows.territory_id,
        doubted.province_code,
        doubted.fact_type,
        doubted.item as item_code,
        coalesce(metrics.label_vi, items.label_vi, doubted.item) as item_vi,
        coalesce(metrics.label_en, items.label_en, doubted.item) as item_en,
        territories.name_vi as province_vi,
        territories.name_en as province_en,
        documents.title as document_title,
        documents.publisher,
        documents.address,
        doubted.quote,
        doubted.sentence,
        doubted.figure,
        documents.relation = 'sample' as is_sample,
        doubted.period_from,
        doubted.period_to,
        documents.published_on
    from doubted
    inner join documents on doubted.document_id = documents.document_id
    left join windows
        on
            doubted.province_code = windows.province_code
            and coalesce(
                least(doubted.period_to, documents.published_on),
                doubted.period_from,
                cast('9999-12-30' as date)
            ) >= windows.window_from
            and coalesce(
                least(doubted.period_to, documents.published_on),
                doubted.period_from,
                cast('9999-12-30' as date)
            ) < windows.window_before
    left join territories on windows.territory_id = territories.territory_id
    left join metrics
        on
            doubted.item = metrics.metric_code
            and doubted.fact_type = 'observation'
    left join items
        on
            doubted.item = items.item_code
            and doubted.fact_type = items.item_type
)

select * from final

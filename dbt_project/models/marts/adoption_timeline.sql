with

events as (
    select * from {{ ref('int_adoptions_gathered') }}
),

quoted as (
    {{ adoptions_quoted('events', 'first_fact_id') }}
),

items as (
    select * from {{ ref('int_items_labelled') }}
),

territories as (
    select * from {{ ref('int_territories_named') }}
),

stages as (
    select * from {{ ref('stages') }}
),

numbered as (
    select
        events.*,
        row_number() over item_by_time as event_number,
        lag(first_seen_on) over item_by_time as previous_on
    from events
    window item_by_time as (
        partition by territory_id, item_type, item_code
        order by
            coalesce(first_seen_on, cast('9999-12-31' as date)),
            stage_rank,
            initiative,
            stage
    )
),

final as (
    select
        numbered.adoption_event_id,
        numbered.territory_id,
        territories.province_code,
        numbered.item_type,
        numbered.item_code,
        numbered.first_fact_id as fact_id,
        numbered.first_document_id as document_id,
        numbered.reach_fact_id,
        territories.name_vi as province_vi,
        territories.name_en as province_en,
        items.domain,
        items.label_vi as item_vi,
        items.label_en as item_en,
        numbered.initiative,
        numbered.stage,
        stages.label_vi as stage_vi,
        stages.label_en as stage_en,
        case when numbered.is_provincial then 'province' else 'area' end as extent,
        numbered.first_area as area,
        numbered.first_variant as variant,
        numbered.mandating_document,
        numbered.first_dated_by as dated_by,
        quoted.quote,
        quoted.sentence,
        stages.stage_rank,
        cast(numbered.event_number as integer) as event_number,
        numbered.first_seen_on - numbered.previous_on as days_since_previous,
        numbered.reach_value,
        numbered.reach_base,
        numbered.reach_pct,
        cast(numbered.mention_count as integer) as mention_count,
        cast(numbered.document_count as integer) as document_count,
        cast(numbered.area_count as integer) as area_count,
        numbered.is_in_use,
        numbered.first_is_sample as is_sample,
        numbered.first_seen_on,
        numbered.last_seen_on
    from numbered
    inner join quoted on numbered.first_fact_id = quoted.fact_id
    inner join items
        on
            numbered.item_type = items.item_type
            and numbered.item_code = items.item_code
    inner join territories on numbered.territory_id = territories.territory_id
    inner join stages on numbered.stage = stages.stage
)

select * from final

with

events as (
    select * from {{ ref('int_adoptions_gathered') }}
),

adoptions as (
    select * from {{ ref('int_adoptions_dated') }}
    where area is not null
),

territories as (
    select * from {{ ref('int_territories_reporting') }}
),

items as (
    select * from {{ ref('int_items_labelled') }}
),

stages as (
    select * from {{ ref('stages') }}
),

counted as (
    select
        territory_id,
        item_type,
        item_code,
        sum(mention_count) as mention_count,
        sum(text_count) as document_count,
        max(case when is_mandated then 1 else 0 end) = 1 as is_mandated,
        max(case when stage in ('suspended', 'ended') then 1 else 0 end) = 1 as is_discontinued,
        min(mandated_by) as mandated_by,
        min(first_seen_on) as first_seen_on,
        max(last_seen_on) as last_seen_on
    from events
    group by territory_id, item_type, item_code
),

areas as (
    select distinct
        territory_id,
        item_type,
        item_code,
        area
    from adoptions
),

spread as (
    select
        territory_id,
        item_type,
        item_code,
        count(*) as area_count
    from areas
    group by territory_id, item_type, item_code
),

ranked as (
    select
        events.*,
        row_number() over (
            partition by territory_id, item_type, item_code
            order by
                status_merit desc,
                status_confidence desc,
                status_document_id asc,
                status_char_start asc,
                status_fact_id asc
        ) as precedence
    from events
),

deciding as (
    select * from ranked
    where precedence = 1
),

quoted as (
    {{ adoptions_quoted('deciding', 'status_fact_id') }}
),

-- every province that reports at all beside every item
grid as (
    select
        territories.*,
        items.*,
        md5(
            concat_ws('|', territories.territory_id, items.item_type, items.item_code)
        ) as adoption_id
    from territories
    cross join items
),

final as (
    select
        grid.adoption_id,
        grid.territory_id,
        grid.province_code,
        grid.item_type,
        grid.item_code,
        deciding.status_fact_id as fact_id,
        deciding.status_document_id as document_id,
        grid.name_vi as province_vi,
        grid.name_en as province_en,
        grid.domain,
        grid.label_vi as item_vi,
        grid.label_en as item_en,
        case when deciding.status_fact_id is null then 'not_reported' else 'reported' end as status,
        deciding.stage as furthest_stage,
        stages.label_vi as stage_vi,
        stages.label_en as stage_en,
        case
            when deciding.status_is_province_total then 'province'
            when deciding.status_fact_id is not null then 'area'
        end as extent,
        deciding.status_area as area,
        deciding.status_variant as variant,
        coalesce(deciding.status_mandated_by, counted.mandated_by) as mandated_by,
        quoted.quote,
        quoted.sentence,
        deciding.stage_rank,
        deciding.status_value as coverage_value,
        deciding.status_base as coverage_base,
        deciding.status_pct as coverage_pct,
        deciding.status_confidence as confidence,
        cast(coalesce(counted.document_count, 0) as integer) as document_count,
        cast(coalesce(counted.mention_count, 0) as integer) as mention_count,
        cast(coalesce(spread.area_count, 0) as integer) as area_count,
        cast(grid.document_count as integer) as province_document_count,
        coalesce(counted.is_mandated, false) as is_mandated,
        coalesce(counted.is_discontinued, false) as is_discontinued,
        coalesce(deciding.status_is_sample, false) as is_sample,
        counted.first_seen_on,
        deciding.status_seen_on as furthest_stage_seen_on,
        counted.last_seen_on
    from grid
    left join deciding
        on
            grid.territory_id = deciding.territory_id
            and grid.item_type = deciding.item_type
            and grid.item_code = deciding.item_code
    left join quoted on deciding.status_fact_id = quoted.fact_id
    left join counted
        on
            grid.territory_id = counted.territory_id
            and grid.item_type = counted.item_type
            and grid.item_code = counted.item_code
    left join spread
        on
            grid.territory_id = spread.territory_id
            and grid.item_type = spread.item_type
            and grid.item_code = spread.item_code
    left join stages on deciding.stage = stages.stage
)

select * from final

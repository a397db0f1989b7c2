with

adoptions as (
    select
        fact_id,
        document_id,
        content_id,
        territory_id,
        item_type,
        item_code,
        area,
        variant,
        stage,
        mandated_by,
        stage_rank,
        coverage_value,
        coverage_base,
        coverage_pct,
        confidence,
        char_start,
        is_mandated,
        is_province_total,
        is_sample,
        seen_on,
        md5(concat_ws('|', territory_id, item_type, item_code)) as adoption_id,
        -- what holds for the whole province decides before what one of its districts does
        case when is_province_total then 100000000 else 0 end
        + 10000000 * stage_rank
        + coalesce(cast('9999-12-31' as date) - seen_on, 0) as merit
    from {{ ref('int_adoptions_dated') }}
),

-- long texts are joined to what is chosen: they would be sorted with what is not
quoted as (
    select
        fact_id,
        quote,
        sentence
    from {{ ref('int_adoptions_dated') }}
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
        adoption_id,
        count(*) as mention_count,
        max(case when is_mandated then 1 else 0 end) = 1 as is_mandated,
        max(case when stage in ('suspended', 'ended') then 1 else 0 end) = 1 as is_discontinued,
        min(mandated_by) as mandated_by,
        max(merit) as merit,
        min(seen_on) as first_seen_on,
        max(seen_on) as last_seen_on
    from adoptions
    group by adoption_id
),

-- asked of the table, whose statistics tell how many there are
spread as (
    select
        territory_id,
        item_type,
        item_code,
        count(distinct content_id) as document_count,
        count(distinct area) as area_count
    from {{ ref('int_adoptions_dated') }}
    group by territory_id, item_type, item_code
),

ranked as (
    select
        adoptions.*,
        row_number() over (
            partition by adoptions.adoption_id
            order by
                adoptions.confidence desc,
                adoptions.document_id asc,
                adoptions.char_start asc,
                adoptions.fact_id asc
        ) as precedence
    from adoptions
    inner join counted
        on
            adoptions.adoption_id = counted.adoption_id
            and adoptions.merit = counted.merit
),

deciding as (
    select * from ranked
    where precedence = 1
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
        deciding.fact_id,
        deciding.document_id,
        grid.name_vi as province_vi,
        grid.name_en as province_en,
        grid.domain,
        grid.label_vi as item_vi,
        grid.label_en as item_en,
        case when deciding.fact_id is null then 'not_reported' else 'reported' end as status,
        deciding.stage as furthest_stage,
        stages.label_vi as stage_vi,
        stages.label_en as stage_en,
        case
            when deciding.is_province_total then 'province'
            when deciding.fact_id is not null then 'area'
        end as extent,
        deciding.area,
        deciding.variant,
        coalesce(deciding.mandated_by, counted.mandated_by) as mandated_by,
        quoted.quote,
        quoted.sentence,
        deciding.stage_rank,
        deciding.coverage_value,
        deciding.coverage_base,
        deciding.coverage_pct,
        deciding.confidence,
        cast(coalesce(spread.document_count, 0) as integer) as document_count,
        cast(coalesce(counted.mention_count, 0) as integer) as mention_count,
        cast(coalesce(spread.area_count, 0) as integer) as area_count,
        cast(grid.document_count as integer) as province_document_count,
        coalesce(counted.is_mandated, false) as is_mandated,
        coalesce(counted.is_discontinued, false) as is_discontinued,
        coalesce(deciding.is_sample, false) as is_sample,
        counted.first_seen_on,
        counted.last_seen_on
    from grid
    left join deciding on grid.adoption_id = deciding.adoption_id
    left join quoted on deciding.fact_id = quoted.fact_id
    left join counted on grid.adoption_id = counted.adoption_id
    left join spread
        on
            grid.territory_id = spread.territory_id
            and grid.item_type = spread.item_type
            and grid.item_code = spread.item_code
    left join stages on deciding.stage = stages.stage
)

select * from final

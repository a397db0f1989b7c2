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
        seen_on
    from {{ ref('int_adoptions_unioned') }}
    where is_catalogued and territory_id is not null and is_counted
),

-- long texts are joined to what is chosen: they would be sorted with what is not
quoted as (
    select
        fact_id,
        quote,
        sentence
    from {{ ref('int_adoptions_unioned') }}
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

-- what holds for the whole province decides before what one of its districts does
ranked as (
    select
        adoptions.*,
        row_number() over (
            partition by territory_id, item_type, item_code
            order by
                is_province_total desc,
                stage_rank desc,
                coalesce(seen_on, cast('9999-12-31' as date)),
                confidence desc,
                document_id asc,
                char_start asc,
                fact_id asc
        ) as precedence
    from adoptions
),

deciding as (
    select * from ranked
    where precedence = 1
),

counted as (
    select
        territory_id,
        item_type,
        item_code,
        count(distinct content_id) as document_count,
        count(*) as mention_count,
        count(distinct area) as area_count,
        max(case when is_mandated then 1 else 0 end) = 1 as is_mandated,
        max(case when stage in ('suspended', 'ended') then 1 else 0 end) = 1 as is_discontinued,
        min(mandated_by) as mandated_by,
        min(seen_on) as first_seen_on,
        max(seen_on) as last_seen_on
    from adoptions
    group by territory_id, item_type, item_code
),

final as (
    select
        md5(
            concat_ws('|', territories.territory_id, items.item_type, items.item_code)
        ) as adoption_id,
        territories.territory_id,
        territories.province_code,
        items.item_type,
        items.item_code,
        deciding.fact_id,
        deciding.document_id,
        territories.name_vi as province_vi,
        territories.name_en as province_en,
        items.domain,
        items.label_vi as item_vi,
        items.label_en as item_en,
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
        cast(coalesce(counted.document_count, 0) as integer) as document_count,
        cast(coalesce(counted.mention_count, 0) as integer) as mention_count,
        cast(coalesce(counted.area_count, 0) as integer) as area_count,
        cast(territories.document_count as integer) as province_document_count,
        coalesce(counted.is_mandated, false) as is_mandated,
        coalesce(counted.is_discontinued, false) as is_discontinued,
        coalesce(deciding.is_sample, false) as is_sample,
        counted.first_seen_on,
        counted.last_seen_on
    from territories
    cross join items
    left join deciding
        on
            territories.territory_id = deciding.territory_id
            and items.item_type = deciding.item_type
            and items.item_code = deciding.item_code
    left join quoted on deciding.fact_id = quoted.fact_id
    left join counted
        on
            territories.territory_id = counted.territory_id
            and items.item_type = counted.item_type
            and items.item_code = counted.item_code
    left join stages on deciding.stage = stages.stage
)

select * from final

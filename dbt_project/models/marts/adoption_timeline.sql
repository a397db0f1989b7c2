with

adoptions as (
    select
        fact_id,
        document_id,
        territory_id,
        item_type,
        item_code,
        area,
        variant,
        stage,
        initiative,
        dated_by,
        mandating_document,
        stage_rank,
        coverage_value,
        coverage_base,
        coverage_pct,
        confidence,
        is_in_use,
        is_province_total,
        is_sample,
        seen_on,
        adoption_event_id,
        -- how far it reached is what the newest mention with a figure says, of all before of some
        case when coverage_value is null and coverage_pct is null then 0 else 20000000 end
        + case when is_province_total then 10000000 else 0 end
        + coalesce(seen_on - cast('0001-01-01' as date), 0) as reach_merit
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

items as (
    select * from {{ ref('int_items_labelled') }}
),

territories as (
    select * from {{ ref('int_territories_named') }}
),

stages as (
    select * from {{ ref('stages') }}
),

counted as (
    select
        adoption_event_id,
        count(*) as mention_count,
        max(case when is_province_total then 1 else 0 end) = 1 as is_provincial,
        min(mandating_document) as mandating_document,
        max(reach_merit) as reach_merit,
        min(coalesce(seen_on, cast('9999-12-31' as date))) as first_seen_on,
        max(seen_on) as last_seen_on
    from adoptions
    group by adoption_event_id
),

-- asked of the table, whose statistics tell that events are many
spread as (
    select
        adoption_event_id,
        count(distinct document_id) as document_count,
        count(distinct area) as area_count
    from {{ ref('int_adoptions_dated') }}
    group by adoption_event_id
),

-- of several mentions of one day the one that states it, then what holds for all
earliest as (
    select
        adoptions.*,
        row_number() over (
            partition by adoptions.adoption_event_id
            order by
                case adoptions.dated_by when 'stated' then 0 when 'published' then 1 else 2 end asc,
                adoptions.is_province_total desc,
                adoptions.confidence desc,
                adoptions.fact_id asc
        ) as age_rank
    from adoptions
    inner join counted
        on
            adoptions.adoption_event_id = counted.adoption_event_id
            and coalesce(adoptions.seen_on, cast('9999-12-31' as date)) = counted.first_seen_on
),

furthest as (
    select
        adoptions.*,
        row_number() over (
            partition by adoptions.adoption_event_id
            order by adoptions.confidence desc, adoptions.fact_id asc
        ) as reach_rank
    from adoptions
    inner join counted
        on
            adoptions.adoption_event_id = counted.adoption_event_id
            and adoptions.reach_merit = counted.reach_merit
),

first_mentions as (
    select
        earliest.*,
        row_number() over (
            partition by territory_id, item_type, item_code
            order by
                coalesce(seen_on, cast('9999-12-31' as date)),
                stage_rank,
                initiative,
                stage
        ) as event_number,
        lag(seen_on) over (
            partition by territory_id, item_type, item_code
            order by
                coalesce(seen_on, cast('9999-12-31' as date)),
                stage_rank,
                initiative,
                stage
        ) as previous_on
    from earliest
    where age_rank = 1
),

reaches as (
    select * from furthest
    where reach_rank = 1
),

final as (
    select
        first_mentions.adoption_event_id,
        first_mentions.territory_id,
        territories.province_code,
        first_mentions.item_type,
        first_mentions.item_code,
        first_mentions.fact_id,
        first_mentions.document_id,
        case
            when reaches.coverage_value is not null or reaches.coverage_pct is not null
                then reaches.fact_id
        end as reach_fact_id,
        territories.name_vi as province_vi,
        territories.name_en as province_en,
        items.domain,
        items.label_vi as item_vi,
        items.label_en as item_en,
        first_mentions.initiative,
        first_mentions.stage,
        stages.label_vi as stage_vi,
        stages.label_en as stage_en,
        case when counted.is_provincial then 'province' else 'area' end as extent,
        first_mentions.area,
        first_mentions.variant,
        counted.mandating_document,
        first_mentions.dated_by,
        quoted.quote,
        quoted.sentence,
        stages.stage_rank,
        cast(first_mentions.event_number as integer) as event_number,
        first_mentions.seen_on - first_mentions.previous_on as days_since_previous,
        reaches.coverage_value as reach_value,
        reaches.coverage_base as reach_base,
        reaches.coverage_pct as reach_pct,
        cast(counted.mention_count as integer) as mention_count,
        cast(spread.document_count as integer) as document_count,
        cast(spread.area_count as integer) as area_count,
        first_mentions.is_in_use,
        first_mentions.is_sample,
        first_mentions.seen_on as first_seen_on,
        counted.last_seen_on
    from first_mentions
    inner join counted on first_mentions.adoption_event_id = counted.adoption_event_id
    inner join spread on first_mentions.adoption_event_id = spread.adoption_event_id
    inner join reaches on first_mentions.adoption_event_id = reaches.adoption_event_id
    inner join quoted on first_mentions.fact_id = quoted.fact_id
    inner join items
        on
            first_mentions.item_type = items.item_type
            and first_mentions.item_code = items.item_code
    inner join territories on first_mentions.territory_id = territories.territory_id
    inner join stages on first_mentions.stage = stages.stage
)

select * from final

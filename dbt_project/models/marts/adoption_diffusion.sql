with

events as (
    select * from {{ ref('int_adoptions_gathered') }}
    where is_in_use
),

documents as (
    select * from {{ ref('int_documents_attributed') }}
),

facts as (
    select * from {{ ref('int_documents_spoken_of') }}
),

items as (
    select * from {{ ref('int_items_labelled') }}
),

territories as (
    select * from {{ ref('int_territories_named') }}
),

reporting as (
    select count(*) as reporting_count from {{ ref('int_territories_reporting') }}
),

successions as (
    select * from {{ ref('int_territories_succeeded') }}
),

-- how far back anybody could have read of a province
spoken_of as (
    select
        territory_id,
        published_on
    from documents
    where territory_id is not null
    union all
    select
        territory_id,
        published_on
    from facts
    where territory_id is not null
),

first_documents as (
    select
        territory_id,
        min(published_on) as first_document_on
    from spoken_of
    group by territory_id
),

ranked as (
    select
        events.*,
        row_number() over (
            partition by territory_id, item_type, item_code, initiative
            order by
                coalesce(first_seen_on, cast('9999-12-31' as date)) asc,
                case first_dated_by when 'stated' then 0 when 'published' then 1 else 2 end asc,
                first_is_province_total desc,
                stage_rank desc,
                first_confidence desc,
                first_fact_id asc
        ) as age_rank
    from events
),

firsts as (
    select * from ranked
    where age_rank = 1
),

quoted as (
    {{ adoptions_quoted('firsts', 'first_fact_id') }}
),

-- the first of all has to be known by a stated day for a lag after it to be more than a guess
leaders as (
    select
        item_type,
        item_code,
        initiative,
        count(*) as adopter_count,
        min(first_seen_on) as leading_on,
        min(case when first_dated_by = 'stated' then first_seen_on end) as leading_stated_on
    from firsts
    group by item_type, item_code, initiative
),

ordered as (
    select
        firsts.*,
        case
            when firsts.first_seen_on is not null
                then
                    rank() over (
                        partition by firsts.item_type, firsts.item_code, firsts.initiative
                        order by coalesce(firsts.first_seen_on, cast('9999-12-31' as date))
                    )
        end as adoption_order
    from firsts
),

final as (
    select
        md5(concat_ws(
            '|', ordered.territory_id, ordered.item_type, ordered.item_code, ordered.initiative
        )) as adoption_diffusion_id,
        ordered.territory_id,
        coalesce(successions.successor_territory_id, ordered.territory_id)
            as current_territory_id,
        territories.province_code,
        ordered.item_type,
        ordered.item_code,
        ordered.first_fact_id as fact_id,
        ordered.first_document_id as document_id,
        territories.name_vi as province_vi,
        territories.name_en as province_en,
        items.domain,
        items.label_vi as item_vi,
        items.label_en as item_en,
        ordered.initiative,
        ordered.stage as first_stage,
        ordered.first_dated_by as dated_by,
        ordered.first_mandating_document as mandating_document,
        quoted.quote,
        quoted.sentence,
        cast(ordered.adoption_order as integer) as adoption_order,
        ordered.first_seen_on - leaders.leading_on as lag_days,
        case when ordered.initiative = 'own' then items.mandated_from - ordered.first_seen_on end
            as days_before_mandate,
        cast(leaders.adopter_count as integer) as adopter_count,
        cast(reporting.reporting_count as integer) as reporting_count,
        coalesce(
            ordered.first_dated_by = 'stated' and leaders.leading_on = leaders.leading_stated_on,
            false
        ) as is_lag_stated,
        coalesce(
            ordered.first_dated_by <> 'stated'
            and ordered.first_published_on <= first_documents.first_document_on,
            false
        ) as is_left_censored,
        ordered.first_is_sample as is_sample,
        ordered.first_seen_on,
        leaders.leading_on,
        items.mandated_from
    from ordered
    inner join leaders
        on
            ordered.item_type = leaders.item_type
            and ordered.item_code = leaders.item_code
            and ordered.initiative = leaders.initiative
    inner join items
        on
            ordered.item_type = items.item_type
            and ordered.item_code = items.item_code
    inner join quoted on ordered.first_fact_id = quoted.fact_id
    inner join territories on ordered.territory_id = territories.territory_id
    cross join reporting
    left join successions on ordered.territory_id = successions.predecessor_territory_id
    left join first_documents on ordered.territory_id = first_documents.territory_id
)

select * from final

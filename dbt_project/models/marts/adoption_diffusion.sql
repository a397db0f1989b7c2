with

adoptions as (
    select
        fact_id,
        document_id,
        territory_id,
        item_type,
        item_code,
        stage,
        initiative,
        dated_by,
        mandating_document,
        stage_rank,
        confidence,
        is_province_total,
        is_sample,
        seen_on,
        published_on,
        adoption_diffusion_id
    from {{ ref('int_adoptions_dated') }}
    where is_in_use
),

-- long texts are joined to what is chosen: they would be sorted with what is not
quoted as (
    select
        fact_id,
        quote,
        sentence
    from {{ ref('int_adoptions_dated') }}
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

begun as (
    select
        adoption_diffusion_id,
        min(coalesce(seen_on, cast('9999-12-31' as date))) as begun_on
    from adoptions
    group by adoption_diffusion_id
),

ranked as (
    select
        adoptions.*,
        row_number() over (
            partition by adoptions.adoption_diffusion_id
            order by
                case adoptions.dated_by when 'stated' then 0 when 'published' then 1 else 2 end asc,
                adoptions.is_province_total desc,
                adoptions.stage_rank desc,
                adoptions.confidence desc,
                adoptions.fact_id asc
        ) as age_rank
    from adoptions
    inner join begun
        on
            adoptions.adoption_diffusion_id = begun.adoption_diffusion_id
            and coalesce(adoptions.seen_on, cast('9999-12-31' as date)) = begun.begun_on
),

firsts as (
    select * from ranked
    where age_rank = 1
),

-- the first of all has to be known by a stated day for a lag after it to be more than a guess
leaders as (
    select
        item_type,
        item_code,
        initiative,
        count(*) as adopter_count,
        min(seen_on) as leading_on,
        min(case when dated_by = 'stated' then seen_on end) as leading_stated_on
    from firsts
    group by item_type, item_code, initiative
),

ordered as (
    select
        firsts.*,
        case
            when firsts.seen_on is not null
                then
                    rank() over (
                        partition by firsts.item_type, firsts.item_code, firsts.initiative
                        order by coalesce(firsts.seen_on, cast('9999-12-31' as date))
                    )
        end as adoption_order
    from firsts
),

final as (
    select
        ordered.adoption_diffusion_id,
        ordered.territory_id,
        coalesce(successions.successor_territory_id, ordered.territory_id)
            as current_territory_id,
        territories.province_code,
        ordered.item_type,
        ordered.item_code,
        ordered.fact_id,
        ordered.document_id,
        territories.name_vi as province_vi,
        territories.name_en as province_en,
        items.domain,
        items.label_vi as item_vi,
        items.label_en as item_en,
        ordered.initiative,
        ordered.stage as first_stage,
        ordered.dated_by,
        ordered.mandating_document,
        quoted.quote,
        quoted.sentence,
        cast(ordered.adoption_order as integer) as adoption_order,
        ordered.seen_on - leaders.leading_on as lag_days,
        case when ordered.initiative = 'own' then items.mandated_from - ordered.seen_on end
            as days_before_mandate,
        cast(leaders.adopter_count as integer) as adopter_count,
        cast(reporting.reporting_count as integer) as reporting_count,
        coalesce(
            ordered.dated_by = 'stated' and leaders.leading_on = leaders.leading_stated_on,
            false
        ) as is_lag_stated,
        coalesce(
            ordered.dated_by <> 'stated'
            and ordered.published_on <= first_documents.first_document_on,
            false
        ) as is_left_censored,
        ordered.is_sample,
        ordered.seen_on as first_seen_on,
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
    inner join quoted on ordered.fact_id = quoted.fact_id
    inner join territories on ordered.territory_id = territories.territory_id
    cross join reporting
    left join successions on ordered.territory_id = successions.predecessor_territory_id
    left join first_documents on ordered.territory_id = first_documents.territory_id
)

select * from final

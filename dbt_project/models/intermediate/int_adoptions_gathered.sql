{#
    A table that each night changes in the events that were mentioned or no longer are: three marts
    are made of it, so that all mentions are read here and nowhere else.
#}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'events'},
    indexes=[{'columns': ['adoption_event_id']}]
) }}

{#- the earliest day, of mentions of one day the one that states it, then what holds for all -#}
{%- set first_merit -%}
    20 * (
        cast('9999-12-31' as date) - coalesce(seen_on, cast('9999-12-31' as date))
    )
    + case dated_by when 'stated' then 4 when 'published' then 2 else 0 end
    + case when is_province_total then 1 else 0 end
{%- endset -%}

{#- how far it reached is what the newest mention with a figure says, of all before of some -#}
{%- set reach_merit -%}
    case
        when coverage_value is not null or coverage_pct is not null
            then
                case when is_province_total then 10000000 else 0 end
                + coalesce(seen_on - cast('0001-01-01' as date), 0)
    end
{%- endset -%}

{#- what holds for the whole province decides before what one of its districts does -#}
{%- set status_merit -%}
    case when is_province_total then 100000000 else 0 end
    + 10000000 * stage_rank
    + coalesce(cast('9999-12-31' as date) - seen_on, 0)
{%- endset -%}

with

-- all mentions twice, by two names: one that is used twice would be copied whole
mentions as (
    select
        adoption_event_id,
        mandating_document,
        mandated_by,
        is_province_total,
        is_first_of_document,
        is_first_of_text,
        seen_on,
        {{ first_merit }} as first_merit,
        {{ reach_merit }} as reach_merit,
        {{ status_merit }} as status_merit
    from {{ ref('int_adoptions_dated') }}
    {{ only_touched('events') }}
),

described as (
    select
        adoptions.*,
        {{ first_merit }} as first_merit,
        {{ reach_merit }} as reach_merit,
        {{ status_merit }} as status_merit
    from {{ ref('int_adoptions_dated') }} as adoptions
    {{ only_touched('events') }}
),

areas as (
    select distinct
        adoption_event_id,
        area
    from {{ ref('int_adoptions_dated') }}
    where area is not null {{ only_touched('events', 'and') }}
),

spread as (
    select
        adoption_event_id,
        count(*) as area_count
    from areas
    group by adoption_event_id
),

counted as (
    select
        adoption_event_id,
        count(*) as mention_count,
        sum(case when is_first_of_document then 1 else 0 end) as document_count,
        sum(case when is_first_of_text then 1 else 0 end) as text_count,
        max(case when is_province_total then 1 else 0 end) = 1 as is_provincial,
        min(mandating_document) as mandating_document,
        min(mandated_by) as mandated_by,
        min(seen_on) as first_seen_on,
        max(seen_on) as last_seen_on,
        max(first_merit) as first_merit,
        max(reach_merit) as reach_merit,
        max(status_merit) as status_merit
    from mentions
    group by adoption_event_id
),

foremost as (
    select described.*
    from described
    inner join counted on described.adoption_event_id = counted.adoption_event_id
    where
        described.first_merit = counted.first_merit
        or described.reach_merit = counted.reach_merit
        or described.status_merit = counted.status_merit
),

ranked as (
    select
        foremost.*,
        row_number() over (
            partition by adoption_event_id
            order by first_merit desc, confidence desc, fact_id asc
        ) as first_rank,
        row_number() over (
            partition by adoption_event_id
            order by coalesce(reach_merit, -1) desc, confidence desc, fact_id asc
        ) as reach_rank,
        row_number() over (
            partition by adoption_event_id
            order by
                status_merit desc, confidence desc, document_id asc, char_start asc, fact_id asc
        ) as status_rank
    from foremost
),

firsts as (
    select * from ranked
    where first_rank = 1
),

reaches as (
    select * from ranked
    where reach_rank = 1 and reach_merit is not null
),

deciding as (
    select * from ranked
    where status_rank = 1
),

gathered as (
    select
        firsts.adoption_event_id,
        firsts.territory_id,
        firsts.item_type,
        firsts.item_code,
        firsts.initiative,
        firsts.stage,
        firsts.stage_rank,
        firsts.is_in_use,
        firsts.is_mandated,
        counted.is_provincial,
        counted.mandating_document,
        counted.mandated_by,
        counted.mention_count,
        counted.document_count,
        counted.text_count,
        coalesce(spread.area_count, 0) as area_count,
        counted.first_seen_on,
        counted.last_seen_on,
        firsts.fact_id as first_fact_id,
        firsts.document_id as first_document_id,
        firsts.area as first_area,
        firsts.variant as first_variant,
        firsts.dated_by as first_dated_by,
        firsts.mandating_document as first_mandating_document,
        firsts.confidence as first_confidence,
        firsts.is_province_total as first_is_province_total,
        firsts.is_sample as first_is_sample,
        firsts.published_on as first_published_on,
        reaches.fact_id as reach_fact_id,
        reaches.coverage_value as reach_value,
        reaches.coverage_base as reach_base,
        reaches.coverage_pct as reach_pct,
        deciding.fact_id as status_fact_id,
        deciding.document_id as status_document_id,
        deciding.area as status_area,
        deciding.variant as status_variant,
        deciding.mandated_by as status_mandated_by,
        deciding.coverage_value as status_value,
        deciding.coverage_base as status_base,
        deciding.coverage_pct as status_pct,
        deciding.confidence as status_confidence,
        deciding.char_start as status_char_start,
        deciding.is_province_total as status_is_province_total,
        deciding.is_sample as status_is_sample,
        deciding.seen_on as status_seen_on,
        counted.status_merit
    from firsts
    inner join counted on firsts.adoption_event_id = counted.adoption_event_id
    inner join deciding on firsts.adoption_event_id = deciding.adoption_event_id
    left join reaches on firsts.adoption_event_id = reaches.adoption_event_id
    left join spread on firsts.adoption_event_id = spread.adoption_event_id
)

select * from gathered

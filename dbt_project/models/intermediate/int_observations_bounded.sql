with

observations as (
    select * from {{ ref('stg_observations') }}
),

placed as (
    select * from {{ ref('int_facts_placed') }}
    where fact_type = 'observation'
),

measured as (
    select
        placed.*,
        observations.metric_code,
        observations.parent_fact_id,
        observations.noun,
        observations.unit,
        observations.qualifier,
        observations.role,
        observations.kind,
        observations.base_role,
        observations.percent_check,
        observations.change_unit,
        observations.comparator,
        observations.breakdown,
        observations.checks,
        observations.value,
        observations.value_range_end,
        observations.base,
        observations.percent_stated,
        observations.change_value,
        case
            when observations.value is not null then 'count'
            when observations.percent_stated is not null then 'share'
            when observations.change_value is not null then 'change'
        end as measure,
        coalesce(
            observations.value, observations.percent_stated, observations.change_value
        ) as figure,
        coalesce(observations.unit like 'lượt%', false) as is_person_times
    from placed
    inner join observations
        on
            placed.document_id = observations.document_id
            and placed.fact_id = observations.fact_id
            and placed.extraction_version = observations.extraction_version
),

scaled as (
    select
        measured.*,
        {{ last_digit_unit('figure') }} as figure_unit
    from measured
),

bounded as (
    select
        scaled.*,
        qualifier <> 'exact' as is_bounded,
        qualifier in ('over', 'nearly') as figure_is_open,
        case
            when qualifier in ('nearly', 'at_most') then null
            -- "about 500" is what rounds to 500
            when qualifier in ('about', 'estimated') then trim_scale(figure - figure_unit / 2)
            else figure
        end as figure_floor,
        case
            when qualifier in ('over', 'at_least') then null
            when qualifier in ('about', 'estimated') then trim_scale(figure + figure_unit / 2)
            when qualifier = 'range' then coalesce(value_range_end, figure)
            else figure
        end as figure_ceiling
    from scaled
)

select * from bounded

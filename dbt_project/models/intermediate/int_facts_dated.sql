with

facts as (
    select * from {{ ref('int_facts_accepted') }}
),

measured as (
    select
        facts.*,
        period_to - period_from + 1 as period_days,
        case
            when
                extract(day from period_from) = 1 and extract(day from period_to + 1) = 1
                then
                    12 * (extract(year from period_to) - extract(year from period_from))
                    + extract(month from period_to) - extract(month from period_from) + 1
            -- a span that is not made of calendar months: months of 30.4375 days
            else round((period_to - period_from + 1) / 30.4375)
        end as period_months
    from facts
),

classified as (
    select
        measured.fact_id,
        measured.fact_type,
        measured.document_id,
        measured.extraction_version,
        measured.province_code,
        -- as ISO 8601 writes an interval: 2023-01-01/2023-06-30, an open end as ..
        case
            when measured.period_from is not null or measured.period_to is not null
                then
                    coalesce(cast(measured.period_from as text), '..') || '/'
                    || coalesce(cast(measured.period_to as text), '..')
        end as period_id,
        measured.area,
        measured.level,
        measured.quote,
        measured.sentence,
        measured.period_precision,
        measured.period_basis,
        measured.speaker,
        case
            when period_days is null then 'unknown'
            when period_days = 1 then 'day'
            when period_months = 1 then 'month'
            when period_months = 3 then 'quarter'
            when period_months = 6 then 'half'
            when period_months = 9 then 'nine_months'
            when period_months = 12 then 'year'
            else 'span'
        end as period_class,
        measured.char_start,
        measured.char_end,
        measured.confidence,
        cast(measured.period_days as integer) as period_days,
        cast(measured.period_months as integer) as period_months,
        measured.period_from,
        measured.period_to,
        measured.published_on,
        -- the day whose borders a fact is placed in: the end of its period, but not later than
        -- its report, which knows nothing of borders to come (least passes over NULL)
        coalesce(
            least(measured.period_to, measured.published_on), measured.period_from
        ) as as_of_on
    from measured
)

select * from classified

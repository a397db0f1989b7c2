{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'periods'}
) }}

with

facts as (
    select * from {{ ref('int_facts_placed') }}
    {{ only_touched('periods') }}
),

reorganised as (
    select max(effective_on) as reorganised_on from {{ ref('int_territories_succeeded') }}
),

periods as (
    select
        period_id,
        period_class,
        period_months,
        period_from,
        period_to,
        -- two days more than a quarter are of the quarter's class, but not that quarter
        case
            when extract(day from period_from) = 1 and extract(day from period_to + 1) = 1
                then period_class
        end as calendar_class,
        extract(month from period_from) as first_month,
        cast(extract(year from period_from) as text) as first_year,
        count(*) as fact_count
    from facts
    where period_id is not null
    group by period_id, period_class, period_months, period_from, period_to
),

final as (
    select
        periods.period_id,
        periods.period_class,
        case
            when periods.period_from is null
                then 'đến ' || {{ printed_day('periods.period_to') }}
            when periods.period_to is null
                then 'từ ' || {{ printed_day('periods.period_from') }}
            when periods.period_from = periods.period_to then {{ printed_day('periods.period_to') }}
            when periods.calendar_class = 'year' and periods.first_month = 1
                then 'năm ' || periods.first_year
            when periods.calendar_class = 'half' and periods.first_month in (1, 7)
                then
                    '6 tháng ' || case when periods.first_month = 1 then 'đầu' else 'cuối' end
                    || ' năm ' || periods.first_year
            when periods.calendar_class = 'nine_months' and periods.first_month = 1
                then '9 tháng đầu năm ' || periods.first_year
            when periods.calendar_class = 'quarter' and mod(periods.first_month, 3) = 1
                then
                    'quý ' || cast((periods.first_month + 2) / 3 as integer) || '/'
                    || periods.first_year
            when periods.calendar_class = 'month'
                then 'tháng ' || cast(periods.first_month as text) || '/' || periods.first_year
            else
                {{ printed_day('periods.period_from') }} || ' đến '
                || {{ printed_day('periods.period_to') }}
        end as label_vi,
        case
            when periods.period_from is null then 'until ' || cast(periods.period_to as text)
            when periods.period_to is null then 'since ' || cast(periods.period_from as text)
            when periods.period_from = periods.period_to then cast(periods.period_to as text)
            when periods.calendar_class = 'year' and periods.first_month = 1
                then periods.first_year
            when periods.calendar_class = 'half' and periods.first_month in (1, 7)
                then
                    case when periods.first_month = 1 then 'first' else 'second' end
                    || ' half of ' || periods.first_year
            when periods.calendar_class = 'nine_months' and periods.first_month = 1
                then 'first nine months of ' || periods.first_year
            when periods.calendar_class = 'quarter' and mod(periods.first_month, 3) = 1
                then
                    'quarter ' || cast((periods.first_month + 2) / 3 as integer) || ' of '
                    || periods.first_year
            when periods.calendar_class = 'month'
                then 'month ' || cast(periods.first_month as text) || ' of ' || periods.first_year
            else cast(periods.period_from as text) || ' to ' || cast(periods.period_to as text)
        end as label_en,
        periods.period_months,
        cast(periods.fact_count as integer) as fact_count,
        periods.period_from is null or periods.period_to is null as is_open,
        coalesce(
            periods.period_from < reorganised.reorganised_on
            and periods.period_to >= reorganised.reorganised_on,
            false
        ) as is_across_reorganisation,
        periods.period_from,
        periods.period_to
    from periods
    cross join reorganised
)

select * from final

with

days as (
    select cast(calendar.midnight as date) as date_on
    from
        generate_series(
            cast('{{ var("calendar_from") }}' as date),
            cast('{{ var("calendar_to") }}' as date),
            interval '1 day'
        ) as calendar (midnight)
),

successions as (
    select max(effective_on) as reorganised_on from {{ ref('int_territories_succeeded') }}
),

final as (
    select
        days.date_on,
        cast(extract(year from days.date_on) as text) || '-Q'
        || cast(extract(quarter from days.date_on) as text) as year_quarter,
        cast(extract(year from days.date_on) as integer) as year_number,
        case when extract(month from days.date_on) <= 6 then 1 else 2 end as half_number,
        cast(extract(quarter from days.date_on) as integer) as quarter_number,
        cast(extract(month from days.date_on) as integer) as month_number,
        cast(extract(day from days.date_on) as integer) as day_of_month,
        -- congress terms run for five years from years that end in 0 or 5
        cast(floor(extract(year from days.date_on) / 5) * 5 as integer) as term_from_year,
        extract(month from days.date_on + 1) <> extract(month from days.date_on) as is_month_end,
        days.date_on >= successions.reorganised_on as is_since_reorganisation
    from days
    cross join successions
)

select * from final

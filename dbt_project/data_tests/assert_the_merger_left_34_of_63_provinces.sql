-- Resolution 202/2025/QH15: 63 provinces on any day until 2025-06-30, 34 on any day since.
with

provinces as (
    select * from {{ ref('provinces') }}
),

days as (
    select
        cast('2008-08-01' as date) as given_day,
        63 as expected_count
    union distinct
    select
        cast('2025-06-30' as date) as given_day,
        63 as expected_count
    union distinct
    select
        valid_from as given_day,
        case when valid_from < cast('2025-07-01' as date) then 63 else 34 end as expected_count
    from provinces
),

counted as (
    select
        days.given_day,
        days.expected_count,
        count(distinct provinces.province_code) as code_count,
        count(*) as version_count
    from days
    inner join provinces
        on
            days.given_day >= provinces.valid_from
            and (provinces.valid_to is null or days.given_day <= provinces.valid_to)
    group by days.given_day, days.expected_count
),

final as (
    select * from counted
    where code_count <> expected_count or version_count <> expected_count
)

select * from final

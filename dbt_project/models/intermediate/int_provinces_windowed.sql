with

provinces as (
    select * from {{ ref('provinces') }}
),

windowed as (
    select
        province_version_id,
        province_code,
        territory_id,
        -- what is older than the first list falls to the first version
        case
            when
                row_number() over (partition by province_code order by valid_from) = 1
                then cast('0001-01-01' as date)
            else valid_from
        end as window_from,
        -- what is later than the last version of a code stays with that version
        coalesce(
            lead(valid_from) over (partition by province_code order by valid_from),
            cast('9999-12-31' as date)
        ) as window_before
    from provinces
)

select * from windowed

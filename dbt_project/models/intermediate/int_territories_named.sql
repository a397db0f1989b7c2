with

provinces as (
    select * from {{ ref('provinces') }}
),

ranked as (
    select
        territory_id,
        province_code,
        name_vi,
        name_en,
        sort_vi,
        row_number() over (partition by territory_id order by valid_from desc) as age_rank
    from provinces
),

named as (
    select
        territory_id,
        province_code,
        name_vi,
        name_en,
        sort_vi
    from ranked
    where age_rank = 1
)

select * from named

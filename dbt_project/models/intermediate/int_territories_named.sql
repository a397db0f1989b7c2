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
        valid_to,
        row_number() over (partition by territory_id order by valid_from desc) as age_rank
    from provinces
),

-- codes and names are used again: a territory that is no more has its last year behind its name
named as (
    select
        territory_id,
        province_code,
        name_vi
        || coalesce(' (đến ' || cast(extract(year from valid_to) as text) || ')', '') as name_vi,
        name_en
        || coalesce(' (until ' || cast(extract(year from valid_to) as text) || ')', '') as name_en,
        sort_vi
    from ranked
    where age_rank = 1
)

select * from named

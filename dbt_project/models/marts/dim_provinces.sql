with

provinces as (
    select * from {{ ref('provinces') }}
),

successions as (
    select * from {{ ref('province_successions') }}
),

regions as (
    select * from {{ ref('regions') }}
),

territories_succeeded as (
    select * from {{ ref('int_territories_succeeded') }}
),

predecessors as (
    select
        successor_version_id,
        count(*) as predecessor_count
    from successions
    group by successor_version_id
),

final as (
    select
        provinces.province_version_id,
        provinces.province_code,
        provinces.territory_id,
        coalesce(
            territories_succeeded.successor_territory_id, provinces.territory_id
        ) as current_territory_id,
        successions.successor_version_id,
        provinces.region_code,
        provinces.iso_3166_2,
        provinces.name_vi,
        provinces.name_en,
        provinces.unit_type,
        regions.name_vi as region_vi,
        regions.name_en as region_en,
        provinces.authority,
        provinces.communes as commune_count,
        cast(coalesce(predecessors.predecessor_count, 0) as integer) as predecessor_count,
        provinces.sort_vi,
        provinces.valid_to is null as is_current,
        provinces.valid_from,
        provinces.valid_to,
        provinces.authority_date
    from provinces
    inner join regions on provinces.region_code = regions.region_code
    left join successions on provinces.province_version_id = successions.predecessor_version_id
    left join predecessors on provinces.province_version_id = predecessors.successor_version_id
    left join territories_succeeded
        on provinces.territory_id = territories_succeeded.predecessor_territory_id
)

select * from final

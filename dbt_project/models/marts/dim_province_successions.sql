with

successions as (
    select * from {{ ref('province_successions') }}
),

provinces as (
    select * from {{ ref('provinces') }}
),

final as (
    select
        successions.predecessor_version_id,
        successions.successor_version_id,
        predecessors.territory_id as predecessor_territory_id,
        successors.territory_id as successor_territory_id,
        predecessors.province_code as predecessor_code,
        successors.province_code as successor_code,
        predecessors.name_vi as predecessor_vi,
        predecessors.name_en as predecessor_en,
        successors.name_vi as successor_vi,
        successors.name_en as successor_en,
        predecessors.unit_type as predecessor_unit_type,
        successors.unit_type as successor_unit_type,
        successions.change,
        successions.authority,
        predecessors.communes as predecessor_commune_count,
        successors.communes as successor_commune_count,
        predecessors.territory_id <> successors.territory_id as has_other_borders,
        predecessors.province_code <> successors.province_code as has_other_code,
        successions.effective_on,
        successions.authority_date
    from successions
    inner join provinces as predecessors
        on successions.predecessor_version_id = predecessors.province_version_id
    inner join provinces as successors
        on successions.successor_version_id = successors.province_version_id
)

select * from final

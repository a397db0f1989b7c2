with

successions as (
    select * from {{ ref('province_successions') }}
),

provinces as (
    select * from {{ ref('provinces') }}
),

succeeded as (
    select
        predecessors.territory_id as predecessor_territory_id,
        successors.territory_id as successor_territory_id,
        successions.effective_on
    from successions
    inner join provinces as predecessors
        on successions.predecessor_version_id = predecessors.province_version_id
    inner join provinces as successors
        on successions.successor_version_id = successors.province_version_id
    where predecessors.territory_id <> successors.territory_id
)

select * from succeeded

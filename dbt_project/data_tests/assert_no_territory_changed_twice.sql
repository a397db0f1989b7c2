-- dim_provinces finds today's territory in one step; a second change would need a second one.
with

successions as (
    select * from {{ ref('int_territories_succeeded') }}
),

final as (
    select later.*
    from successions
    inner join successions as later
        on successions.successor_territory_id = later.predecessor_territory_id
)

select * from final

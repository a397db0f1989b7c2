with

observations as (
    select * from {{ get_where_subquery(ref('fct_metric_observations')) }}
),

final as (
    select
        fact_key,
        count(*) as accepted_count
    from observations
    where value_status = 'accepted'
    group by fact_key
    having count(*) <> 1
)

select * from final

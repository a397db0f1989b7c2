-- Views show what figures say by their ids: a pair of a figure that is gone would show nothing.
-- Asked when their measures are there too, which so need not wait for the answer:
-- depends_on: {{ ref('pair_measures') }}
with

pairs as (
    select
        fact_id_a,
        fact_id_b
    from {{ get_where_subquery(ref('figure_pairs')) }}
    union all
    select
        fact_id_a,
        fact_id_b
    from {{ get_where_subquery(ref('headline_pairs')) }}
),

paired as (
    select fact_id_a as fact_id from pairs
    union distinct
    select fact_id_b as fact_id from pairs
),

metric_values as (
    select fact_id from {{ ref('metric_values') }}
    where fact_id = any(array(select paired.fact_id from paired))
),

final as (
    select paired.fact_id
    from paired
    left join metric_values on paired.fact_id = metric_values.fact_id
    where metric_values.fact_id is null
)

select * from final

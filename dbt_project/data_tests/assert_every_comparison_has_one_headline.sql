-- A chart that shows one row for each pair of provinces shows the best one, and only that.
with

comparison as (
    select
        metric_code,
        breakdown,
        territory_id_a,
        territory_id_b,
        is_headline,
        is_comparable
    from {{ ref('metric_comparison') }}
    {{ only_beside_tested() }}
),

final as (
    select
        metric_code,
        breakdown,
        territory_id_a,
        territory_id_b,
        sum(case when is_headline then 1 else 0 end) as headline_count,
        max(case when is_comparable then 1 else 0 end) as comparable_rank,
        max(case when is_headline and is_comparable then 1 else 0 end) as headline_rank
    from comparison
    group by metric_code, breakdown, territory_id_a, territory_id_b
    having
        sum(case when is_headline then 1 else 0 end) <> 1
        or max(case when is_comparable then 1 else 0 end)
        <> max(case when is_headline and is_comparable then 1 else 0 end)
)

select * from final

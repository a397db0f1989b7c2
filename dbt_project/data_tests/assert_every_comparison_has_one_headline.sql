-- A chart that shows one row for each pair of provinces shows the best one, and only that.
with

tested as (
    select distinct
        metric_code,
        breakdown,
        territory_id_a,
        territory_id_b
    from {{ get_where_subquery(ref('metric_comparison')) }}
),

comparison as (
    select shown.*
    from {{ ref('metric_comparison') }} as shown
    inner join tested
        on
            shown.metric_code = tested.metric_code
            and coalesce(shown.breakdown, '') = coalesce(tested.breakdown, '')
            and shown.territory_id_a = tested.territory_id_a
            and shown.territory_id_b = tested.territory_id_b
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

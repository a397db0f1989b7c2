with

comparison as (
    select
        comparison_id,
        metric_code,
        breakdown,
        territory_id_a,
        territory_id_b,
        fact_id_a,
        fact_id_b,
        is_comparable,
        is_headline,
        is_sample_a,
        is_sample_b,
        difference
    from {{ get_where_subquery(ref('metric_comparison')) }}
),

final as (
    select comparison.*
    from comparison
    left join comparison as mirrored
        on
            comparison.metric_code = mirrored.metric_code
            and coalesce(comparison.breakdown, '') = coalesce(mirrored.breakdown, '')
            and comparison.territory_id_a = mirrored.territory_id_b
            and comparison.territory_id_b = mirrored.territory_id_a
            and coalesce(comparison.fact_id_a, '') = coalesce(mirrored.fact_id_b, '')
            and coalesce(comparison.fact_id_b, '') = coalesce(mirrored.fact_id_a, '')
            and comparison.is_comparable = mirrored.is_comparable
            and comparison.is_headline = mirrored.is_headline
            and comparison.is_sample_a = mirrored.is_sample_b
            and coalesce(comparison.difference, 0) = -coalesce(mirrored.difference, 0)
    where mirrored.comparison_id is null
)

select * from final

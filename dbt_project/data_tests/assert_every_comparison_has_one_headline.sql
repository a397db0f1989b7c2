-- A chart that shows one row for each pair of provinces shows the best one, and only that.
-- Asked when their measures are there too, which so need not wait for the answer:
-- depends_on: {{ ref('pair_measures') }}
with

headlines as (
    select
        series_key,
        territory_id_a,
        territory_id_b,
        is_comparable,
        1 as headline_rank
    from {{ ref('headline_pairs') }}
    {{ only_tested_headlines() }}
),

pairs as (
    select
        series_key,
        territory_id_a,
        territory_id_b,
        is_comparable,
        0 as headline_rank
    from {{ ref('figure_pairs') }}
    {{ only_beside_tested('headlines') }}
),

comparison as (
    select * from headlines
    union all
    select * from pairs
),

final as (
    select
        series_key,
        territory_id_a,
        territory_id_b,
        sum(headline_rank) as headline_count,
        max(case when is_comparable then 1 else 0 end) as comparable_rank,
        max(case when is_comparable then headline_rank else 0 end) as comparable_headline_rank
    from comparison
    group by series_key, territory_id_a, territory_id_b
    having
        sum(headline_rank) <> 1
        or max(case when is_comparable then 1 else 0 end)
        <> max(case when is_comparable then headline_rank else 0 end)
)

select * from final

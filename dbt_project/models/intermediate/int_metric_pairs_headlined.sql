{# A table: comparisons are marked by it, and a publication notes its digests. #}
{{ config(materialized='table') }}

with

pairs as (
    select * from {{ ref('int_metric_pairs_judged') }}
),

newest_values as (
    select * from {{ ref('int_metric_values_accepted') }}
    where age_rank = 1
),

territories as (
    select * from {{ ref('int_territories_reporting') }}
),

-- comparable before not, one period before two, newer before older
ranked as (
    select
        series_key,
        territory_id_a,
        territory_id_b,
        fact_id_a,
        fact_id_b,
        period_key_a,
        period_key_b,
        row_number() over (
            partition by series_key, territory_id_a, territory_id_b
            order by
                is_comparable desc,
                is_same_period desc,
                case when comparison_basis = 'yearly_rate' then 1 else 0 end asc,
                coalesce(earlier_period_to, cast('0001-01-01' as date)) desc,
                -- of those that end on one day the year, or what comes nearest to one
                months_off_a_year asc,
                -- the same choice from either side
                least(period_key_a, period_key_b) desc,
                greatest(period_key_a, period_key_b) desc,
                {{ measure_order('compared_measure') }} asc,
                least(fact_id_a, fact_id_b) asc,
                greatest(fact_id_a, fact_id_b) asc,
                fact_id_a asc
        ) as pair_rank
    from pairs
),

best_pairs as (
    select * from ranked
    where pair_rank = 1
),

series as (
    select distinct series_key from newest_values
),

-- every pair of provinces that report at all, where at least one of them has the metric
grid as (
    select
        series.series_key,
        province_a.territory_id as territory_id_a,
        province_b.territory_id as territory_id_b,
        coalesce(best_pairs.fact_id_a, only_a.fact_id) as fact_id_a,
        coalesce(best_pairs.fact_id_b, only_b.fact_id) as fact_id_b,
        coalesce(best_pairs.period_key_a, only_a.period_key) as period_key_a,
        coalesce(best_pairs.period_key_b, only_b.period_key) as period_key_b,
        case
            when only_b.fact_id is null then 'only_a_reported'
            when only_a.fact_id is null then 'only_b_reported'
        end as reason_code
    from series
    cross join territories as province_a
    inner join territories as province_b on province_a.territory_id <> province_b.territory_id
    left join newest_values as only_a
        on
            series.series_key = only_a.series_key
            and province_a.territory_id = only_a.territory_id
    left join newest_values as only_b
        on
            series.series_key = only_b.series_key
            and province_b.territory_id = only_b.territory_id
    left join best_pairs
        on
            series.series_key = best_pairs.series_key
            and province_a.territory_id = best_pairs.territory_id_a
            and province_b.territory_id = best_pairs.territory_id_b
    where only_a.fact_id is not null or only_b.fact_id is not null
),

headlined as (
    select
        {{ comparison_id('grid') }} as comparison_id,
        grid.*,
        {{ digest(['fact_id_a', 'fact_id_b', 'reason_code']) }} as digest
    from grid
)

select * from headlined

{# A table: comparisons are marked by it, and a publication notes its digests. #}
{{ config(materialized='table') }}

with

-- comparable before not, one period before two, a common measure before a rate, newer before older
pairs as (
    select
        series_key,
        territory_id_a,
        territory_id_b,
        fact_id_a,
        fact_id_b,
        period_key_a,
        period_key_b,
        compared_measure,
        months_off_a_year,
        case when is_comparable then 40000000 else 0 end
        + case when is_same_period then 20000000 else 0 end
        + case when comparison_basis = 'yearly_rate' then 0 else 10000000 end
        + coalesce(earlier_period_to - cast('0001-01-01' as date), 0) as merit
    from {{ ref('int_metric_pairs_judged') }}
),

-- nearly all pairs are older than others of their provinces: these need not be sorted
best as (
    select
        series_key,
        territory_id_a,
        territory_id_b,
        max(merit) as merit
    from pairs
    group by series_key, territory_id_a, territory_id_b
),

newest_values as (
    select * from {{ ref('int_metric_values_accepted') }}
    where age_rank = 1
),

territories as (
    select * from {{ ref('int_territories_reporting') }}
),

candidates as (
    select pairs.*
    from pairs
    inner join best
        on
            pairs.series_key = best.series_key
            and pairs.territory_id_a = best.territory_id_a
            and pairs.territory_id_b = best.territory_id_b
            and pairs.merit = best.merit
),

ranked as (
    select
        candidates.*,
        row_number() over (
            partition by series_key, territory_id_a, territory_id_b
            order by
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
    from candidates
),

best_pairs as (
    select * from ranked
    where pair_rank = 1
),

-- who has the metric beside everybody else that reports at all and has not
one_sided as (
    select
        newest_values.series_key,
        newest_values.territory_id,
        newest_values.fact_id,
        newest_values.period_key,
        lacking.territory_id as silent_territory_id
    from newest_values
    cross join territories as lacking
    left join newest_values as of_other
        on
            newest_values.series_key = of_other.series_key
            and lacking.territory_id = of_other.territory_id
    where of_other.fact_id is null
),

-- every pair of provinces that report at all, where at least one of them has the metric
grid as (
    select
        series_key,
        territory_id_a,
        territory_id_b,
        fact_id_a,
        fact_id_b,
        period_key_a,
        period_key_b,
        cast(null as text) as reason_code
    from best_pairs
    union all
    select
        series_key,
        territory_id as territory_id_a,
        silent_territory_id as territory_id_b,
        fact_id as fact_id_a,
        cast(null as text) as fact_id_b,
        period_key as period_key_a,
        cast(null as text) as period_key_b,
        'only_a_reported' as reason_code
    from one_sided
    union all
    select
        series_key,
        silent_territory_id as territory_id_a,
        territory_id as territory_id_b,
        cast(null as text) as fact_id_a,
        fact_id as fact_id_b,
        cast(null as text) as period_key_a,
        period_key as period_key_b,
        'only_b_reported' as reason_code
    from one_sided
),

headlined as (
    select
        {{ comparison_id('grid') }} as comparison_id,
        grid.*,
        {{ digest(['fact_id_a', 'fact_id_b', 'reason_code']) }} as digest
    from grid
)

select * from headlined

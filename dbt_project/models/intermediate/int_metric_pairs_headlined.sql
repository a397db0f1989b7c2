{#
    A table that each night changes between two provinces of which one said anything new of the
    metric: the headline that still stands is held against what was judged tonight. Only where it
    does not stand, all pairs of the two are looked at again.
#}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'duos'},
    indexes=[{'columns': ['comparison_id']}]
) }}
-- depends_on: {{ ref('int_metric_duos_touched') }}

with

{% if is_incremental() %}
    duos as (
        select * from {{ ref('int_metric_duos_touched') }}
    ),

    judged_anew as (
        {{ changed('int_metric_pairs_judged', 'comparison_id') }}
    ),

    standing as (
        select
            headlines.comparison_id,
            headlines.series_key,
            headlines.territory_id_a,
            headlines.territory_id_b
        from {{ this }} as headlines
        inner join duos
            on
                headlines.series_key = duos.series_key
                and headlines.territory_id_a = duos.territory_id_a
                and headlines.territory_id_b = duos.territory_id_b
        left join judged_anew on headlines.comparison_id = judged_anew.comparison_id
        where headlines.reason_code is null and judged_anew.comparison_id is null
    ),

    without_headline as (
        select duos.*
        from duos
        left join standing
            on
                duos.series_key = standing.series_key
                and duos.territory_id_a = standing.territory_id_a
                and duos.territory_id_b = standing.territory_id_b
        where standing.comparison_id is null
    ),

    judged as (
        select * from {{ ref('int_metric_pairs_judged') }}
        where
            comparison_id = any(array(
                select judged_anew.comparison_id from judged_anew
                union
                select standing.comparison_id from standing
            ))
            or {{ duo_key() }} = any(array(
                select {{ duo_key() }} from without_headline
            ))
    ),
{% else %}
    judged as (
        select * from {{ ref('int_metric_pairs_judged') }}
    ),
{% endif %}

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
        is_comparable and is_same_period as is_compared_in_one_period,
        case when is_comparable then 40000000 else 0 end
        + case when is_same_period then 20000000 else 0 end
        + case when comparison_basis = 'yearly_rate' then 0 else 10000000 end
        + coalesce(earlier_period_to - cast('0001-01-01' as date), 0) as merit
    from judged
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
    select
        series_key,
        territory_id,
        fact_id,
        period_key
    from {{ ref('int_metric_values_accepted') }}
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
    {% if is_incremental() %}
        inner join duos
            on
                newest_values.series_key = duos.series_key
                and newest_values.territory_id = duos.territory_id_a
                and lacking.territory_id = duos.territory_id_b
    {% endif %}
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
        cast(null as text) as reason_code,
        is_compared_in_one_period
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
        'only_a_reported' as reason_code,
        false as is_compared_in_one_period
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
        'only_b_reported' as reason_code,
        false as is_compared_in_one_period
    from one_sided
),

headlined as (
    select
        {{ comparison_id('grid') }} as comparison_id,
        grid.*,
        {{ digest([
            'fact_id_a', 'fact_id_b', 'reason_code', 'is_compared_in_one_period'
        ]) }} as digest
    from grid
)

select * from headlined

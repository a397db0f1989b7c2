{# A table: what this build has to judge is stored, and held against what was judged before. #}
{{ config(materialized='table') }}

with

measured as (
    select * from {{ ref('int_metric_pairs_measured') }}
),

territories as (
    select * from {{ ref('int_territories_named') }}
),

-- of two periods that several figures speak of, one pair of figures stands for them
ranked as (
    select
        measured.*,
        row_number() over (
            partition by comparison_id
            order by
                is_comparable desc,
                {{ measure_order('measure') }} asc,
                -- the same choice from either side
                least(fact_id_a, fact_id_b) asc,
                greatest(fact_id_a, fact_id_b) asc,
                measure asc,
                base_role asc nulls first
        ) as choice_rank
    from measured
),

-- what does not grow with the size of a province
free_of_size as (
    select
        measured.comparison_id,
        measured.fact_id_a,
        measured.fact_id_b,
        measured.measure,
        measured.compared_a,
        measured.compared_b,
        measured.higher,
        row_number() over (
            partition by comparison_id, fact_id_a, fact_id_b
            order by
                case when measure = 'share' then 1 else 0 end,
                measure asc,
                base_role asc nulls first
        ) as sizeless_rank
    from measured
    where
        is_comparable
        and measure in ('per_1000_party_members', 'per_commune', 'share')
),

judged as (
    select
        ranked.comparison_id,
        {{ comparison_id('ranked', a='b', b='a') }} as mirrored_id,
        ranked.series_key,
        ranked.metric_code,
        ranked.territory_id_a,
        ranked.territory_id_b,
        territory_a.province_code as province_code_a,
        territory_b.province_code as province_code_b,
        ranked.fact_id_a,
        ranked.fact_id_b,
        ranked.breakdown,
        ranked.period_key_a,
        ranked.period_key_b,
        ranked.comparison_basis,
        ranked.measure as compared_measure,
        ranked.higher,
        free_of_size.measure as sizeless_measure,
        free_of_size.higher as sizeless_higher,
        ranked.reason_code,
        ranked.compared_a,
        ranked.compared_b,
        ranked.difference,
        free_of_size.compared_a as sizeless_a,
        free_of_size.compared_b as sizeless_b,
        cast(
            abs(coalesce(ranked.period_months_a, 12) - 12)
            + abs(coalesce(ranked.period_months_b, 12) - 12) as integer
        ) as months_off_a_year,
        ranked.is_comparable,
        ranked.is_same_period,
        least(ranked.period_to_a, ranked.period_to_b) as earlier_period_to
    from ranked
    inner join territories as territory_a on ranked.territory_id_a = territory_a.territory_id
    inner join territories as territory_b on ranked.territory_id_b = territory_b.territory_id
    left join free_of_size
        on
            ranked.comparison_id = free_of_size.comparison_id
            and ranked.fact_id_a = free_of_size.fact_id_a
            and ranked.fact_id_b = free_of_size.fact_id_b
            and free_of_size.sizeless_rank = 1
    where ranked.choice_rank = 1
)

select * from judged

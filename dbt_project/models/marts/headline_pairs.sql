{#
    A night changes it between two provinces of which one said anything new of the metric: the
    headline that still stands is held against what was judged tonight. Only where it does not
    stand, all pairs of the two are looked at again.
#}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'headlines'},
    indexes=[
        {'columns': ['mirrored_id']},
        {'columns': [speaker_key('a')]},
        {'columns': [speaker_key('b')]},
        {'columns': ['province_code_a', 'province_code_b']},
        {'columns': ['province_code_b']}
    ]
) }}
-- depends_on: {{ ref('int_metric_values_touched') }}, {{ ref('int_metric_values_paired') }}
-- depends_on: {{ ref('figure_pairs') }}

with

{% if is_incremental() %}
    judged_tonight as (
        select * from {{ ref('int_metric_pairs_judged') }}
    ),

    touched as (
        {{ touched('distinct fact_id', 'int_metric_values_touched') }}
    ),

    standing as (
        select
            fact_id_a,
            fact_id_b
        from {{ ref('int_metric_values_paired') }}
        where is_standing
    ),

    before as (
        select
            headlines.*,
            standing.fact_id_a is not null or (
                headlines.is_same_period
                and touched_a.fact_id is null
                and touched_b.fact_id is null
            ) as is_standing
        from {{ this }} as headlines
        left join touched as touched_a on headlines.fact_id_a = touched_a.fact_id
        left join touched as touched_b on headlines.fact_id_b = touched_b.fact_id
        left join standing
            on
                headlines.fact_id_a = standing.fact_id_a
                and headlines.fact_id_b = standing.fact_id_b
        where {{ is_of_touched_speakers('headlines') }}
    ),

    of_one_period as (
        select * from {{ ref('figure_pairs') }}
        where {{ duo_key() }} = any(array(
            select {{ duo_key() }} from before
            where not before.is_standing
        ))
    ),

    judged as (
        select
            {{ pair_columns() }}
        from judged_tonight
        union all
        select
            {{ pair_columns() }}
        from before
        where is_standing
        union all
        select
            {{ pair_columns() }}
        from of_one_period
    ),
{% else %}
    judged as (
        select * from {{ ref('int_metric_pairs_judged') }}
    ),
{% endif %}

-- comparable before not, one period before two, a common measure before a rate, newer before older
pairs as (
    select
        judged.*,
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

ranked as (
    select
        pairs.*,
        row_number() over (
            partition by pairs.series_key, pairs.territory_id_a, pairs.territory_id_b
            order by
                -- of those that end on one day the year, or what comes nearest to one
                pairs.months_off_a_year asc,
                least(pairs.period_key_a, pairs.period_key_b) desc,
                greatest(pairs.period_key_a, pairs.period_key_b) desc,
                {{ measure_order('pairs.compared_measure') }} asc,
                -- the same choice from either side
                least(pairs.fact_id_a, pairs.fact_id_b) asc,
                greatest(pairs.fact_id_a, pairs.fact_id_b) asc
        ) as pair_rank
    from pairs
    inner join best
        on
            pairs.series_key = best.series_key
            and pairs.territory_id_a = best.territory_id_a
            and pairs.territory_id_b = best.territory_id_b
            and pairs.merit = best.merit
),

final as (
    select
        {{ pair_columns() }}
    from ranked
    where pair_rank = 1
)

select * from final

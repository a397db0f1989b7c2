{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'comparisons'},
    indexes=[
        {'columns': ['province_code_a', 'province_code_b']},
        {'columns': ['province_code_a', 'is_headline']}
    ]
) }}
-- depends_on: {{ ref('int_metric_comparisons_touched') }}

with

pairs as (
    select * from {{ ref('int_metric_pairs_judged') }}
    {{ only_touched('comparisons') }}
),

headlines as (
    select * from {{ ref('int_metric_pairs_headlined') }}
    {{ only_touched('comparisons') }}
),

-- read twice: without what is not shown it stays in memory
accepted as (
    select
        fact_id,
        document_id,
        unit,
        kind,
        qualifier,
        base_role,
        percent_check,
        publisher,
        quote,
        sentence,
        value,
        value_range_end,
        base,
        percent_stated,
        period_months,
        period_days,
        is_sample,
        period_from,
        period_to,
        published_on
    from {{ ref('int_metric_values_accepted') }}
),

territories as (
    select * from {{ ref('int_territories_reporting') }}
),

metrics as (
    select * from {{ ref('metrics') }}
),

reasons as (
    select * from {{ ref('reasons') }}
),

-- of two periods that several figures speak of, one pair of figures stands for them
ranked as (
    select
        pairs.*,
        row_number() over (
            partition by comparison_id
            order by
                is_comparable desc,
                {{ measure_order('compared_measure') }} asc,
                -- the same choice from either side
                least(fact_id_a, fact_id_b) asc,
                greatest(fact_id_a, fact_id_b) asc,
                fact_id_a asc
        ) as choice_rank
    from pairs
),

-- every period that both speak of, and the best pair where there is none
of_both as (
    select
        ranked.comparison_id,
        ranked.series_key,
        ranked.territory_id_a,
        ranked.territory_id_b,
        ranked.fact_id_a,
        ranked.fact_id_b,
        ranked.comparison_basis,
        ranked.compared_measure,
        ranked.higher,
        ranked.sizeless_measure,
        ranked.sizeless_higher,
        ranked.reason_code,
        ranked.compared_a,
        ranked.compared_b,
        ranked.difference,
        ranked.sizeless_a,
        ranked.sizeless_b,
        ranked.is_comparable,
        headlines.comparison_id is not null as is_headline
    from ranked
    left join headlines on ranked.comparison_id = headlines.comparison_id
    where
        ranked.choice_rank = 1
        and (ranked.is_same_period or headlines.comparison_id is not null)
),

of_one as (
    select
        comparison_id,
        series_key,
        territory_id_a,
        territory_id_b,
        fact_id_a,
        fact_id_b,
        cast(null as text) as comparison_basis,
        cast(null as text) as compared_measure,
        cast(null as text) as higher,
        cast(null as text) as sizeless_measure,
        cast(null as text) as sizeless_higher,
        reason_code,
        cast(null as numeric) as compared_a,
        cast(null as numeric) as compared_b,
        cast(null as numeric) as difference,
        cast(null as numeric) as sizeless_a,
        cast(null as numeric) as sizeless_b,
        false as is_comparable,
        true as is_headline
    from headlines
    where reason_code is not null
),

shown as (
    select * from of_both
    union all
    select * from of_one
),

series as (
    select distinct
        series_key,
        metric_code,
        breakdown
    from {{ ref('int_metric_values_accepted') }}
),

grid as (
    select
        shown.*,
        series.metric_code,
        series.breakdown,
        province_a.province_code as province_code_a,
        province_b.province_code as province_code_b,
        province_a.name_vi as province_vi_a,
        province_b.name_vi as province_vi_b,
        province_a.name_en as province_en_a,
        province_b.name_en as province_en_b
    from shown
    inner join series on shown.series_key = series.series_key
    inner join territories as province_a on shown.territory_id_a = province_a.territory_id
    inner join territories as province_b on shown.territory_id_b = province_b.territory_id
),

described as (
    select
        grid.*,
        metrics.family as metric_family,
        metrics.label_vi as metric_vi,
        metrics.label_en as metric_en,
        reasons.label_vi as general_reason_vi,
        reasons.label_en as general_reason_en,
        side_a.document_id as document_id_a,
        side_b.document_id as document_id_b,
        side_a.unit as unit_a,
        side_b.unit as unit_b,
        side_a.kind as kind_a,
        side_b.kind as kind_b,
        side_a.qualifier as qualifier_a,
        side_b.qualifier as qualifier_b,
        side_a.base_role as base_role_a,
        side_b.base_role as base_role_b,
        side_a.percent_check as percent_check_a,
        side_b.percent_check as percent_check_b,
        side_a.publisher as publisher_a,
        side_b.publisher as publisher_b,
        side_a.quote as quote_a,
        side_b.quote as quote_b,
        side_a.sentence as sentence_a,
        side_b.sentence as sentence_b,
        side_a.value as value_a,
        side_b.value as value_b,
        side_a.value_range_end as value_range_end_a,
        side_b.value_range_end as value_range_end_b,
        side_a.base as base_a,
        side_b.base as base_b,
        side_a.percent_stated as percent_stated_a,
        side_b.percent_stated as percent_stated_b,
        side_a.period_from as period_from_a,
        side_b.period_from as period_from_b,
        side_a.period_to as period_to_a,
        side_b.period_to as period_to_b,
        side_a.published_on as published_on_a,
        side_b.published_on as published_on_b,
        coalesce(side_a.is_sample, false) as is_sample_a,
        coalesce(side_b.is_sample, false) as is_sample_b,
        {{ period_length_en('side_a.period_months', 'side_a.period_days') }} as length_en_a,
        {{ period_length_en('side_b.period_months', 'side_b.period_days') }} as length_en_b,
        {{ period_length_vi('side_a.period_months', 'side_a.period_days') }} as length_vi_a,
        {{ period_length_vi('side_b.period_months', 'side_b.period_days') }} as length_vi_b
    from grid
    inner join metrics on grid.metric_code = metrics.metric_code
    left join accepted as side_a on grid.fact_id_a = side_a.fact_id
    left join accepted as side_b on grid.fact_id_b = side_b.fact_id
    left join reasons on grid.reason_code = reasons.reason_code
),

final as (
    select
        comparison_id,
        metric_code,
        territory_id_a,
        territory_id_b,
        province_code_a,
        province_code_b,
        fact_id_a,
        fact_id_b,
        document_id_a,
        document_id_b,
        metric_family,
        metric_vi,
        metric_en,
        breakdown,
        province_vi_a,
        province_vi_b,
        province_en_a,
        province_en_b,
        unit_a,
        unit_b,
        kind_a,
        kind_b,
        qualifier_a,
        qualifier_b,
        base_role_a,
        base_role_b,
        percent_check_a,
        percent_check_b,
        comparison_basis,
        compared_measure,
        higher,
        sizeless_measure,
        sizeless_higher,
        reason_code,
        case reason_code
            when 'only_a_reported' then 'only ' || province_en_a || ' reported'
            when 'only_b_reported' then 'only ' || province_en_b || ' reported'
            when 'figure_a_ambiguous'
                then province_en_a || ': its document gives several figures for one claim'
            when 'figure_b_ambiguous'
                then province_en_b || ': its document gives several figures for one claim'
            when 'period_a_unknown' then province_en_a || ' does not say for which period'
            when 'period_b_unknown' then province_en_b || ' does not say for which period'
            when
                'lengths_differ'
                then 'periods differ: ' || length_en_a || ' against ' || length_en_b
            when 'years_apart'
                then
                    'years apart: until ' || cast(period_to_a as text)
                    || ' against until ' || cast(period_to_b as text)
            else general_reason_en
        end as reason_not_comparable,
        case reason_code
            when 'only_a_reported' then 'chỉ ' || province_vi_a || ' có số liệu'
            when 'only_b_reported' then 'chỉ ' || province_vi_b || ' có số liệu'
            when 'figure_a_ambiguous'
                then province_vi_a || ': văn bản nêu nhiều số cho cùng một nội dung'
            when 'figure_b_ambiguous'
                then province_vi_b || ': văn bản nêu nhiều số cho cùng một nội dung'
            when 'period_a_unknown' then province_vi_a || ' không nêu thời gian'
            when 'period_b_unknown' then province_vi_b || ' không nêu thời gian'
            when
                'lengths_differ'
                then 'khác độ dài kỳ: ' || length_vi_a || ' so với ' || length_vi_b
            when 'years_apart'
                then
                    'cách nhau nhiều năm: đến ' || cast(period_to_a as text)
                    || ' so với đến ' || cast(period_to_b as text)
            else general_reason_vi
        end as reason_not_comparable_vi,
        publisher_a,
        publisher_b,
        quote_a,
        quote_b,
        sentence_a,
        sentence_b,
        value_a,
        value_b,
        value_range_end_a,
        value_range_end_b,
        base_a,
        base_b,
        percent_stated_a,
        percent_stated_b,
        compared_a,
        compared_b,
        difference,
        sizeless_a,
        sizeless_b,
        is_comparable,
        is_headline,
        is_sample_a,
        is_sample_b,
        coalesce(percent_check_a = 'inconsistent', false)
        or coalesce(percent_check_b = 'inconsistent', false) as has_inconsistent_percent,
        period_from_a,
        period_to_a,
        period_from_b,
        period_to_b,
        published_on_a,
        published_on_b
    from described
)

select * from final

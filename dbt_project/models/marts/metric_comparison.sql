{#
    A view: each pair is stored once, from one side, without what its figures and provinces are
    called. What readers filter by is there in each part of the union, so that indexes are reached.
#}
{{ config(materialized='view') }}

with

headlines as not materialized (
    select * from {{ ref('headline_pairs') }}
),

pairs as not materialized (
    select * from {{ ref('figure_pairs') }}
),

newest as not materialized (
    select * from {{ ref('newest_figures') }}
),

figures as not materialized (
    select * from {{ ref('metric_values') }}
),

metrics as (
    select * from {{ ref('dim_metrics') }}
),

territories as not materialized (
    select * from {{ ref('dim_territories') }}
),

reasons as (
    select * from {{ ref('dim_reasons') }}
),

-- the day on which districts went and communes were drawn anew everywhere
reorganised as (
    select max(effective_on) as reorganised_on from {{ ref('dim_province_successions') }}
    where has_other_borders
),

other_pairs as not materialized (
    select pairs.*
    from pairs
    left join headlines on pairs.comparison_id = headlines.comparison_id
    where headlines.comparison_id is null
),

-- every period that both speak of, and the best pair where there is none
shown as (
    select
        {{ pair_from('a', 'headlines') }},
        true as is_headline
    from headlines
    union all
    select
        {{ pair_from('a', 'other_pairs') }},
        false as is_headline
    from other_pairs
    union all
    select
        {{ pair_from('b', 'headlines') }},
        true as is_headline
    from headlines
    union all
    select
        {{ pair_from('b', 'other_pairs') }},
        false as is_headline
    from other_pairs
    union all
    -- who has the metric beside everybody else that reports at all and has not
    select
        md5(concat_ws(
            '|',
            newest_a.series_key,
            newest_a.territory_id,
            newest_b.territory_id,
            coalesce(newest_a.period_key, ''),
            coalesce(newest_b.period_key, '')
        )) as comparison_id,
        newest_a.metric_code,
        newest_a.territory_id as territory_id_a,
        newest_b.territory_id as territory_id_b,
        newest_a.province_code as province_code_a,
        newest_b.province_code as province_code_b,
        newest_a.fact_id as fact_id_a,
        newest_b.fact_id as fact_id_b,
        newest_a.breakdown,
        null as comparison_basis,
        null as compared_measure,
        null as higher,
        null as sizeless_measure,
        null as sizeless_higher,
        case
            when newest_b.fact_id is null then 'only_a_reported'
            else 'only_b_reported'
        end as reason_code,
        null as compared_a,
        null as compared_b,
        null as difference,
        null as sizeless_a,
        null as sizeless_b,
        false as is_comparable,
        true as is_headline
    from newest as newest_a
    inner join newest as newest_b on newest_a.series_key = newest_b.series_key
    where
        newest_a.territory_id <> newest_b.territory_id
        and (newest_a.fact_id is null) <> (newest_b.fact_id is null)
),

described as (
    select
        shown.*,
        metrics.family as metric_family,
        metrics.label_vi as metric_vi,
        metrics.label_en as metric_en,
        territory_a.name_vi as province_vi_a,
        territory_b.name_vi as province_vi_b,
        territory_a.name_en as province_en_a,
        territory_b.name_en as province_en_b,
        reasons.label_vi as general_reason_vi,
        reasons.label_en as general_reason_en
    from shown
    inner join metrics on shown.metric_code = metrics.metric_code
    inner join territories as territory_a on shown.territory_id_a = territory_a.territory_id
    inner join territories as territory_b on shown.territory_id_b = territory_b.territory_id
    left join reasons on shown.reason_code = reasons.reason_code
),

final as (
    select
        described.comparison_id,
        described.metric_code,
        described.territory_id_a,
        described.territory_id_b,
        described.province_code_a,
        described.province_code_b,
        described.fact_id_a,
        described.fact_id_b,
        figure_a.document_id as document_id_a,
        figure_b.document_id as document_id_b,
        described.metric_family,
        described.metric_vi,
        described.metric_en,
        described.breakdown,
        described.province_vi_a,
        described.province_vi_b,
        described.province_en_a,
        described.province_en_b,
        figure_a.unit as unit_a,
        figure_b.unit as unit_b,
        figure_a.kind as kind_a,
        figure_b.kind as kind_b,
        figure_a.qualifier as qualifier_a,
        figure_b.qualifier as qualifier_b,
        figure_a.base_role as base_role_a,
        figure_b.base_role as base_role_b,
        figure_a.percent_check as percent_check_a,
        figure_b.percent_check as percent_check_b,
        described.comparison_basis,
        described.compared_measure,
        described.higher,
        described.sizeless_measure,
        described.sizeless_higher,
        described.reason_code,
        case described.reason_code
            when 'only_a_reported' then 'only ' || described.province_en_a || ' reported'
            when 'only_b_reported' then 'only ' || described.province_en_b || ' reported'
            when 'figure_a_ambiguous'
                then described.province_en_a || ': its document gives several figures for one claim'
            when 'figure_b_ambiguous'
                then described.province_en_b || ': its document gives several figures for one claim'
            when 'period_a_unknown'
                then described.province_en_a || ' does not say for which period'
            when 'period_b_unknown'
                then described.province_en_b || ' does not say for which period'
            when 'lengths_differ'
                then
                    'periods differ: ' || figure_a.period_length_en
                    || ' against ' || figure_b.period_length_en
            when 'years_apart'
                then
                    'years apart: until ' || cast(figure_a.period_to as text)
                    || ' against until ' || cast(figure_b.period_to as text)
            else described.general_reason_en
        end as reason_not_comparable,
        case described.reason_code
            when 'only_a_reported' then 'chỉ ' || described.province_vi_a || ' có số liệu'
            when 'only_b_reported' then 'chỉ ' || described.province_vi_b || ' có số liệu'
            when 'figure_a_ambiguous'
                then described.province_vi_a || ': văn bản nêu nhiều số cho cùng một nội dung'
            when 'figure_b_ambiguous'
                then described.province_vi_b || ': văn bản nêu nhiều số cho cùng một nội dung'
            when 'period_a_unknown' then described.province_vi_a || ' không nêu thời gian'
            when 'period_b_unknown' then described.province_vi_b || ' không nêu thời gian'
            when 'lengths_differ'
                then
                    'khác độ dài kỳ: ' || figure_a.period_length_vi
                    || ' so với ' || figure_b.period_length_vi
            when 'years_apart'
                then
                    'cách nhau nhiều năm: đến ' || cast(figure_a.period_to as text)
                    || ' so với đến ' || cast(figure_b.period_to as text)
            else described.general_reason_vi
        end as reason_not_comparable_vi,
        figure_a.publisher as publisher_a,
        figure_b.publisher as publisher_b,
        figure_a.quote as quote_a,
        figure_b.quote as quote_b,
        figure_a.sentence as sentence_a,
        figure_b.sentence as sentence_b,
        figure_a.value as value_a,
        figure_b.value as value_b,
        figure_a.value_range_end as value_range_end_a,
        figure_b.value_range_end as value_range_end_b,
        figure_a.base as base_a,
        figure_b.base as base_b,
        figure_a.percent_stated as percent_stated_a,
        figure_b.percent_stated as percent_stated_b,
        described.compared_a,
        described.compared_b,
        described.difference,
        described.sizeless_a,
        described.sizeless_b,
        figure_a.losing_value_count as losing_value_count_a,
        figure_b.losing_value_count as losing_value_count_b,
        described.is_comparable,
        described.is_headline,
        figure_a.is_undecided as is_undecided_a,
        figure_b.is_undecided as is_undecided_b,
        coalesce(figure_a.is_sample, false) as is_sample_a,
        coalesce(figure_b.is_sample, false) as is_sample_b,
        coalesce(figure_a.percent_check = 'inconsistent', false)
        or coalesce(figure_b.percent_check = 'inconsistent', false) as has_inconsistent_percent,
        coalesce(
            figure_a.period_to < reorganised.reorganised_on
            and figure_b.period_to >= reorganised.reorganised_on
            or figure_b.period_to < reorganised.reorganised_on
            and figure_a.period_to >= reorganised.reorganised_on,
            false
        ) as is_across_reorganisation,
        figure_a.period_from as period_from_a,
        figure_a.period_to as period_to_a,
        figure_b.period_from as period_from_b,
        figure_b.period_to as period_to_b,
        figure_a.published_on as published_on_a,
        figure_b.published_on as published_on_b
    from described
    cross join reorganised
    left join figures as figure_a on described.fact_id_a = figure_a.fact_id
    left join figures as figure_b on described.fact_id_b = figure_b.fact_id
)

select * from final

{#
    Figures with the key of what they claim, whoever reports it: metric, measure, kind and period.
    Of several figures of a territory for one claim, rank 1 counts; two kinds of one claim stay
    apart. `measured` names a CTE with the columns of int_metric_values_measured.
#}
{% macro claims_of(measured) -%}
    select
        {{ measured }}.*,
        md5(concat_ws(
            '|',
            series_key,
            measure_key,
            coalesce(kind, ''),
            case when is_person_times then 'times' else '' end,
            period_key
        )) as claim_key,
        row_number() over (
            partition by
                territory_id, series_key, measure_key, kind, is_person_times, period_key
            order by is_derived asc, fact_id asc
        ) as choice_rank
    from {{ measured }}
{%- endmacro %}

{#
    The mart of reform models or of leadership innovations: the adoptions of `item_type`, whose code
    readers know as `code`.
#}
{% macro adoptions_of(item_type, code) -%}
    with

    adoptions as (
        select * from {{ ref('int_adoptions_unioned') }}
        where
            item_type = '{{ item_type }}'
            {{ only_touched('documents', 'and') }}
    ),

    final as (
        select
            adoptions.fact_id,
            adoptions.document_id,
            adoptions.province_version_id,
            adoptions.territory_id,
            adoptions.province_code,
            adoptions.period_id,
            adoptions.item_code as {{ code }},
            adoptions.area,
            adoptions.level,
            adoptions.variant,
            adoptions.stage,
            adoptions.mandated_by,
            adoptions.period_class,
            adoptions.period_precision,
            adoptions.period_basis,
            adoptions.speaker,
            adoptions.quote,
            adoptions.sentence,
            adoptions.coverage_value,
            adoptions.coverage_base,
            adoptions.coverage_pct,
            adoptions.confidence,
            adoptions.char_start,
            adoptions.char_end,
            adoptions.is_province_total,
            adoptions.is_catalogued,
            adoptions.is_mandated,
            adoptions.is_sample,
            case
                when adoptions.is_catalogued
                    then {{ is_below_threshold('adoptions.confidence', 'model') }}
                else {{ is_below_threshold('adoptions.confidence', 'named_model') }}
            end as is_below_threshold,
            adoptions.is_counted,
            adoptions.stage_on,
            adoptions.seen_on,
            adoptions.period_from,
            adoptions.period_to,
            adoptions.published_on
        from adoptions
    )

    select * from final
{%- endmacro %}

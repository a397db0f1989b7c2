{# What a comparison is about: a metric, two provinces and the periods of their figures. #}
{% macro comparison_id(pair) -%}
    md5(concat_ws(
        '|',
        {{ pair }}.series_key,
        {{ pair }}.territory_id_a,
        {{ pair }}.territory_id_b,
        coalesce({{ pair }}.period_key_a, ''),
        coalesce({{ pair }}.period_key_b, '')
    ))
{%- endmacro %}

{#
    What a comparison is about: a metric, two provinces and the periods of their figures; mirrored,
    the same from the other side.
#}
{% macro comparison_id(pair, a='a', b='b') -%}
    md5(concat_ws(
        '|',
        {{ pair }}.series_key,
        {{ pair }}.territory_id_{{ a }},
        {{ pair }}.territory_id_{{ b }},
        coalesce({{ pair }}.period_key_{{ a }}, ''),
        coalesce({{ pair }}.period_key_{{ b }}, '')
    ))
{%- endmacro %}

{# Two provinces and a metric, as the expression that pairs are indexed by. #}
{% macro duo_key() -%}
    (series_key || '|' || territory_id_a || '|' || territory_id_b)
{%- endmacro %}

{# A province and a metric that it speaks of, as the expression that headlines are indexed by. #}
{% macro speaker_key(side, pair=none) -%}
    {%- set of = pair ~ '.' if pair else '' -%}
    ({{ of }}series_key || '|' || {{ of }}territory_id_{{ side }})
{%- endmacro %}

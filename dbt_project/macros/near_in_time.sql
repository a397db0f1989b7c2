{#
    The number of the stretch of `comparable_gap_days` days that `day` falls into: days that may be
    compared are of one stretch or of two that follow each other, so that joins need not hold each
    day against all others.
#}
{% macro gap_number(day) -%}
    (({{ day }} - cast('0001-01-01' as date)) / {{ var('comparable_gap_days') }})
{%- endmacro %}

{# Are two days near enough to be compared: at most `comparable_gap_days` apart? #}
{% macro is_near_in_time(day, other_day) -%}
    abs({{ day }} - {{ other_day }}) <= {{ var('comparable_gap_days') }}
{%- endmacro %}

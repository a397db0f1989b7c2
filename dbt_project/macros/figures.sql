{# The place value of the last digit that is not 0: 1 for 5155, 100 for 500, 0.01 for 56.62. #}
{% macro last_digit_unit(figure) -%}
    case
        when {{ figure }} is null then null
        when {{ figure }} = 0 then 1
        when
            {{ figure }} = trunc({{ figure }})
            then trim_scale(power(
                cast(10 as numeric),
                length(cast(trunc({{ figure }}) as text))
                - length(rtrim(cast(trunc({{ figure }}) as text), '0'))
            ))
        else trim_scale(power(cast(10 as numeric), -scale(trim_scale({{ figure }}))))
    end
{%- endmacro %}

{#
    Whether the bounds of figure `left` lie wholly above those of `right`. A bound that is null is
    open; `is_open` says that the bound itself is excluded ("over 500").
#}
{% macro lies_above(left, right) -%}
    coalesce(
        {{ left }}_floor > {{ right }}_ceiling
        or (
            {{ left }}_floor = {{ right }}_ceiling
            and ({{ left }}_is_open or {{ right }}_is_open)
        ),
        false
    )
{%- endmacro %}

{# Which of the measures that two figures share a reader sees first. #}
{% macro measure_order(measure) -%}
    case {{ measure }}
        when 'count' then 0
        when 'share' then 1
        when 'yearly_rate' then 2
        else 3
    end
{%- endmacro %}

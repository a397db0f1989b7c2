{# The words of the mentions that `chosen` names: long texts are looked up for no others. #}
{% macro adoptions_quoted(chosen, fact_id) -%}
    select
        fact_id,
        quote,
        sentence
    from {{ ref('int_adoptions_unioned') }}
    where fact_id = any(array(select {{ chosen }}.{{ fact_id }} from {{ chosen }}))
{%- endmacro %}

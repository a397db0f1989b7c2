{# How long a period is, in words: "6 months", "15 years", "10 ngày". #}
{% macro period_length_en(months, days) -%}
    case
        when {{ days }} is null then 'unknown length'
        when {{ days }} = 1 then 'one day'
        when {{ days }} < 28 then cast({{ days }} as text) || ' days'
        when {{ months }} = 1 then 'one month'
        when {{ months }} = 12 then 'one year'
        when mod({{ months }}, 12) = 0 then cast({{ months }} / 12 as text) || ' years'
        else cast({{ months }} as text) || ' months'
    end
{%- endmacro %}

{% macro period_length_vi(months, days) -%}
    case
        when {{ days }} is null then 'không rõ độ dài'
        when {{ days }} < 28 then cast({{ days }} as text) || ' ngày'
        when mod({{ months }}, 12) = 0 then cast({{ months }} / 12 as text) || ' năm'
        else cast({{ months }} as text) || ' tháng'
    end
{%- endmacro %}

{# A day as Vietnamese pages print it: 30/06/2023. #}
{% macro printed_day(day) -%}
    lpad(cast(extract(day from {{ day }}) as text), 2, '0') || '/'
    || lpad(cast(extract(month from {{ day }}) as text), 2, '0') || '/'
    || cast(extract(year from {{ day }}) as text)
{%- endmacro %}

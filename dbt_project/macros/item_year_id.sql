{#
    What reporting is asked of: a territory, a year and a metric, model or innovation. One text to
    join and to look up by: of four columns the planner takes two and sifts millions of rows.
#}
{% macro item_year_id(territory_id, year_number, item_type, item_code) -%}
    md5(concat_ws(
        '|',
        {{ territory_id }},
        cast({{ year_number }} as text),
        {{ item_type }},
        {{ item_code }}
    ))
{%- endmacro %}

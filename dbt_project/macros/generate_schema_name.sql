{# A model's schema is the one it names, not the target's name with a suffix. #}
{% macro generate_schema_name(custom_schema_name, node) -%}
    {{- var('schema_prefix') ~ (custom_schema_name or target.schema) | trim -}}
{%- endmacro %}

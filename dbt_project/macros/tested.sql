{#
    Data tests of a model that a night changes look at the rows that it touched, as all others have
    passed them; a build from nothing tests every row.
#}
{% macro get_where_subquery(relation) -%}
    {%- set found = namespace(scope=none) -%}
    {%- if execute and not flags.FULL_REFRESH -%}
        {%- for node in graph.nodes.values()
            if node.resource_type == 'model'
            and (node.alias, node.schema) == (relation.identifier, relation.schema) -%}
            {%- set found.scope = node.config.meta.get('scope') -%}
        {%- endfor -%}
    {%- endif -%}
    {%- if found.scope and not config.get('where') -%}
        (
            select * from {{ relation }}
            where {{ is_touched(found.scope, relation) }}
        ) as touched_rows
    {%- elif execute -%}
        {{ default__get_where_subquery(relation) }}
    {%- else -%}
        {{ relation }}
    {%- endif -%}
{%- endmacro %}

{# dbt's own, but for rows that a night touched: what they name is looked up, not all there is. #}
{% macro postgres__test_relationships(model, column_name, to, field) -%}
with

child as (
    select {{ column_name }} as from_field
    from {{ model }}
    where {{ column_name }} is not null
),

parent as (
    select {{ field }} as to_field
    from {{ to }}
    {%- if not flags.FULL_REFRESH %}
    where {{ field }} = any(array(select distinct from_field from child))
    {%- endif %}
)

select child.from_field
from child
left join parent on child.from_field = parent.to_field
where parent.to_field is null
{%- endmacro %}

{# In a data test: no rows but those that `column` says are touched, unless all were built anew. #}
{% macro only_tested(column, model) -%}
    {%- if execute and not flags.FULL_REFRESH -%}
        where {{ column }} = any(array({{ touched(column, model) }}))
    {%- endif -%}
{%- endmacro %}

{# The same of headlines: those of provinces of which one said anything new. #}
{% macro only_tested_headlines() -%}
    {%- if execute and not flags.FULL_REFRESH -%}
        where {{ is_of_touched_speakers() }}
    {%- endif -%}
{%- endmacro %}

{# The same of pairs: those of touched figures, and all beside the `headlines` that are tested. #}
{% macro only_beside_tested(headlines) -%}
    {%- if execute and not flags.FULL_REFRESH -%}
        where
            {{ is_of_touched_figures() }}
            or {{ duo_key() }} = any(array(select {{ duo_key() }} from {{ headlines }}))
    {%- endif -%}
{%- endmacro %}

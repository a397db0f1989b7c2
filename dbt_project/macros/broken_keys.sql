{#
    Keys that `models` declare and break, and what they declare as never missing and lack: their
    tests `key` and `not_null` as one query. A night has dozens, and as nodes of their own they cost
    dbt more than the database. A build from nothing runs the tests themselves.
#}
{% macro broken_keys(models) -%}
    {%- set found = [] -%}
    {%- for name in models -%}
        {%- set relation = ref(name) -%}
        {%- if execute and not flags.FULL_REFRESH -%}
            {%- for test in keys_of(name) -%}
                {%- do found.append((name, relation, test)) -%}
            {%- endfor -%}
        {%- endif -%}
    {%- endfor -%}
    with

    broken as (
        select
            cast(null as text) as column_of,
            cast(null as text) as broken_value
        where false
    {%- for name, relation, test in found %}
        union all
        select
            '{{ name }}.{{ test.column_name }}' as column_of,
            cast({{ test.column_name }} as text) as broken_value
        from {{ get_where_subquery(relation) }}
        group by {{ test.column_name }}
        having {{ test.column_name }} is null {{ 'or count(*) > 1' if test.name == 'key' }}
    {%- endfor %}
    )

    select * from broken
{%- endmacro %}

{# The tests of keys and of what is never missing that a model's columns declare. #}
{% macro keys_of(name) -%}
    {%- set found = [] -%}
    {%- for node in graph.nodes.values()
        if node.resource_type == 'test'
        and node.get('test_metadata')
        and node.test_metadata.name in ('key', 'not_null')
        and node.attached_node == 'model.sosanh.' ~ name -%}
        {%- do found.append({
            'name': node.test_metadata.name, 'column_name': node.test_metadata.kwargs.column_name
        }) -%}
    {%- endfor -%}
    {{ return(found | sort(attribute='column_name')) }}
{%- endmacro %}

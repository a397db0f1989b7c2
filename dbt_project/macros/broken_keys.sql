{#
    Keys that `models` declare and break, and what they declare as never missing and lack: their
    tests `key` and `not_null` as one query. A night has dozens, and as nodes of their own they cost
    dbt more than the database. A build from nothing runs the tests themselves.
    Where `tested` of a model's `meta` says touched, it is made anew each night, but what it says of
    a document that nobody touched changes nothing.
#}
{% macro broken_keys(models) -%}
    {%- set found = [] -%}
    {%- for name in models -%}
        {%- set relation = ref(name) -%}
        {%- if execute and not flags.FULL_REFRESH -%}
            {%- for test in tests_declared(name, ('key', 'not_null')) -%}
                {%- do found.append((
                    test.test_metadata.kwargs.column_name,
                    'or count(*) > 1' if test.test_metadata.name == 'key' else '',
                    name,
                    rows_to_test(name, relation)
                )) -%}
            {%- endfor -%}
        {%- endif -%}
    {%- endfor -%}
    with

    broken as (
        select
            cast(null as text) as column_of,
            cast(null as text) as broken_value
        where false
    {%- for column, or_twice, name, rows in found %}
        union all
        select
            '{{ name }}.{{ column }}' as column_of,
            cast({{ column }} as text) as broken_value
        from {{ rows }}
        group by {{ column }}
        having {{ column }} is null {{ or_twice }}
    {%- endfor %}
    )

    select * from broken
{%- endmacro %}

{% macro rows_to_test(name, relation) -%}
    {%- if graph.nodes['model.sosanh.' ~ name].config.meta.get('tested') == 'touched' -%}
        (
            select * from {{ relation }}
            where document_id in ({{ touched('document_id', 'int_documents_touched') }})
        ) as touched_rows
    {%- else -%}
        {{ get_where_subquery(relation) }}
    {%- endif -%}
{%- endmacro %}

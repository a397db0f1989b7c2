{#
    What rows of `models` name and is not there: their tests of relationships as one query. A night
    has dozens, and as nodes of their own they cost dbt more than the database: each model's rows
    (where a night changes it, those that it touched) are read once for all its columns. A build
    from nothing runs the tests themselves.
#}
{% macro dangling_references(models, among) -%}
    {%- set found = [] -%}
    {#- what is looked into is there before: catalogues are not made anew at night -#}
    {%- for name in among -%}
        {%- do ref(name) -%}
    {%- endfor -%}
    {%- for name in models -%}
        {%- set relation = ref(name) -%}
        {%- set tests = relationships_of(name) if execute and not flags.FULL_REFRESH else [] -%}
        {%- if tests -%}
            {%- do found.append((name, relation, tests)) -%}
        {%- endif -%}
    {%- endfor -%}
    with

    {% for name, relation, tests in found -%}
    {{ name }}_rows as (
        select {{ tests | map(attribute='reads') | unique | join(', ') }}
        from {{ get_where_subquery(relation) }}
    ),

    {% endfor -%}
    dangling as (
        select
            cast(null as text) as reference,
            cast(null as text) as names
        where false
    {%- for name, relation, tests in found %}
        {%- for test in tests %}
        union all
        select
            '{{ name }}.{{ test.column_name }}' as reference,
            cast(from_field as text) as names
        from (
            {{ test_relationships(
                test.model, test.column_name, relation_named(test.to), test.field
            ) }}
        ) as absent
        {%- endfor %}
    {%- endfor %}
    )

    select * from dangling
{%- endmacro %}

{# The tests of relationships that a model's columns declare, on a CTE with its rows. #}
{% macro relationships_of(name) -%}
    {%- set found = [] -%}
    {%- for node in tests_declared(name, ('relationships',)) -%}
        {%- set told, rows = node.test_metadata.kwargs, name ~ '_rows' -%}
        {%- set where = node.config.get('where') -%}
        {%- do found.append({
            'column_name': told.column_name,
            'to': told.to,
            'field': told.field,
            'reads': told.column_name ~ (', ' ~ where if where else ''),
            'model': '(select * from ' ~ rows ~ ' where ' ~ where ~ ') as those' if where else rows,
        }) -%}
    {%- endfor -%}
    {{ return(found) }}
{%- endmacro %}

{# The table of "ref('name')", as a test names what it looks into. #}
{% macro relation_named(reference) -%}
    {%- set found = namespace(relation=none) -%}
    {%- for node in graph.nodes.values()
        if node.resource_type in ('model', 'seed') and node.name == reference.split("'")[1] -%}
        {%- set found.relation = api.Relation.create(
            database=node.database, schema=node.schema, identifier=node.alias
        ) -%}
    {%- endfor -%}
    {{ return(found.relation) }}
{%- endmacro %}

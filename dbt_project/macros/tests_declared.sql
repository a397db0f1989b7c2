{# The tests of these kinds that the columns of a model declare, by column. #}
{% macro tests_declared(name, kinds) -%}
    {%- set found = [] -%}
    {%- for node in graph.nodes.values()
        if node.resource_type == 'test'
        and node.get('test_metadata')
        and node.test_metadata.name in kinds
        and node.attached_node == 'model.sosanh.' ~ name -%}
        {%- do found.append(node) -%}
    {%- endfor -%}
    {{ return(found | sort(attribute='test_metadata.kwargs.column_name')) }}
{%- endmacro %}

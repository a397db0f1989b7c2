{#
    The incremental strategy of every such model: what is touched goes, what is there now comes. The
    keys of both are listed in `changed_<model>` beside the steps: by them the other side of the
    marts is caught up with (`sosanh/load/sides.py`). After the key stand the columns that `lists`
    of `meta` names: what later models follow.
#}
{% macro get_incremental_replace_touched_sql(arg_dict) -%}
    {%- set target, incoming = arg_dict['target_relation'], arg_dict['temp_relation'] -%}
    {%- set columns = arg_dict['dest_columns'] | map(attribute='quoted') | join(', ') -%}
    {%- set scope = config.get('meta')['scope'] -%}
    {%- set listed = [key_of_scope(scope)] + config.get('meta').get('lists', []) -%}
    {%- set keys = listed | join(', ') -%}
    {%- set list = in_schema_of_steps('changed_' ~ target.identifier) -%}
    {%- set or_incoming = {
        'claims': "or fact_key = any(array(select fact_key from " ~ incoming ~ "))",
        'pairs': "or comparison_id = any(array(select comparison_id from " ~ incoming ~ "))",
        'measures': "or comparison_id = any(array(select comparison_id from " ~ incoming ~ "))",
    } -%}
    create table if not exists {{ list }} ({{ listed | join(' text, ') }} text)
    with (autovacuum_enabled = false);

    with gone as (
        delete from {{ target }}
    {% if scope == 'headlines' %}
            where {{ is_of_another_headline(target, incoming) }}
        {% else %}
            where {{ is_touched(scope, target) }} {{ or_incoming.get(scope, '') }}
    {% endif %}
        returning {{ keys }}
    )
    insert into {{ list }} select distinct {{ keys }} from gone;

    with come as (
        insert into {{ target }} ({{ columns }})
        select {{ columns }} from {{ incoming }} as tonight
        {% if scope == 'headlines' %}
            where not exists (
                select from {{ target }} as before
                where before.comparison_id = tonight.comparison_id
            )
        {% endif %}
        returning {{ keys }}
    )
    insert into {{ list }} select distinct {{ keys }} from come
{%- endmacro %}

{#
    Headlines of provinces that said anything new which are not among those of tonight, or whose
    figures say something else since.
#}
{% macro is_of_another_headline(target, incoming) -%}
    comparison_id = any(array(
        select before.comparison_id
        from {{ target }} as before
        left join {{ incoming }} as tonight
            on
                before.comparison_id = tonight.comparison_id
                and before.fact_id_a = tonight.fact_id_a
                and before.fact_id_b = tonight.fact_id_b
        left join ({{ touched('distinct fact_id', 'int_metric_values_touched') }}) as touched_a
            on before.fact_id_a = touched_a.fact_id
        left join ({{ touched('distinct fact_id', 'int_metric_values_touched') }}) as touched_b
            on before.fact_id_b = touched_b.fact_id
        where
            {{ is_of_touched_speakers('before') }}
            and (
                tonight.comparison_id is null
                or touched_a.fact_id is not null
                or touched_b.fact_id is not null
            )
    ))
{%- endmacro %}

{# The column by whose values the rows of a scope go and come together. #}
{% macro key_of_scope(scope) -%}
    {{ return({
        'documents': 'document_id',
        'claims': 'fact_key',
        'pairs': 'comparison_id',
        'headlines': 'comparison_id',
        'measures': 'comparison_id',
        'figures': 'fact_id',
        'bordered': 'claim_key',
        'rankings': 'ranking_key',
        'reconciled': 'fact_id',
        'events': 'adoption_event_id',
        'items': 'item_year_id',
        'measured': 'fact_id',
        'digested': 'fact_id',
        'periods': 'period_id',
        'cited': 'cited_document_key',
    }[scope]) }}
{%- endmacro %}

{#
    A night changes little of what is there. What it touched is found by holding the digests of
    documents and values as they are now against those that this side of the marts was built from
    (`sosanh/load/sides.py` settles them). No clock and no load order: a night that died is found
    touched again.
#}

{# One text that changes with any of `columns`. #}
{% macro digest(columns) -%}
    md5(concat_ws('|'
    {%- for column in columns -%}
        , coalesce(cast({{ column }} as text), '~')
    {%- endfor -%}
    ))
{%- endmacro %}

{# What was settled under `name`: (key, digest), nothing before the first build. #}
{% macro settled(name, key) -%}
    {%- set found = namespace(relation=none) -%}
    {%- if execute and not flags.FULL_REFRESH -%}
        {%- set schema = generate_schema_name('intermediate', none) -%}
        {%- set found.relation = adapter.get_relation(
            target.database, schema, 'settled_' ~ name
        ) -%}
    {%- endif -%}
    {%- if found.relation %}
        select
            {{ key }},
            digest
        from {{ found.relation }}
    {%- else %}
        select
            cast(null as text) as {{ key }},
            cast(null as text) as digest
        where false
    {%- endif %}

{%- endmacro %}

{# The columns of `relation`, as a list of a select. #}
{% macro names_of_columns(relation) -%}
    {%- if execute -%}
        {{ adapter.get_columns_in_relation(relation) | map(attribute='quoted') | join(', ') }}
    {%- else -%}
        *
    {%- endif -%}
{%- endmacro %}

{# One text that changes with any column of `relation`, but for those `without`. #}
{% macro digest_of_rows(relation, without) -%}
    {%- set columns = [] -%}
    {%- if execute -%}
        {%- set names = adapter.get_columns_in_relation(relation) | map(attribute='name') -%}
        {%- do columns.extend(names | reject('in', without)) -%}
    {%- endif -%}
    {{ digest(columns) }}
{%- endmacro %}

{#
    What a night touched of the rows of `relation`, as a condition. The scope of a model, named in
    its `meta`, says what its rows follow:
    - documents: rows of touched documents;
    - claims: also figures that share a claim with one of a touched document, before or since;
    - pairs: pairs of figures of which one is touched;
    - headlines: of two provinces of which one said anything new of a metric, what is another than
      before;
    - measures: of pairs that changed, and of headlines that did and are no pair of one period;
    - figures: accepted figures that are touched, or who else says the same;
    - bordered: all provinces of a claim of which a figure is touched, before or since;
    - rankings: all figures of the rankings in which one is touched, before or since;
    - losing: figures of claims that share one with a touched document, before or since;
    - periods, cited: periods and cited documents of which a fact went or came.
#}
{% macro is_touched(scope, relation) -%}
    {%- if scope == 'documents' -%} {{ is_of_touched_documents() }}
    {%- elif scope == 'claims' -%} {{ is_of_touched_claims(relation) }}
    {%- elif scope == 'pairs' -%} {{ is_of_touched_figures() }}
    {%- elif scope == 'headlines' -%} {{ is_changed('headline_pairs', 'comparison_id') }}
    {%- elif scope == 'measures' -%} {{ is_of_changed_comparison() }}
    {%- elif scope == 'figures' -%}
        fact_id = any(array({{ touched('fact_id', 'int_metric_values_restated') }}))
    {%- elif scope == 'bordered' -%}
        claim_key = any(array(
            {{ touched_claims(in_schema_of_steps('int_metric_values_claimed'), relation) }}
        ))
    {%- elif scope == 'rankings' -%}
        ranking_key in ({{ touched_rankings(in_schema_of_steps('int_metric_values_ranked'), relation) }})
    {%- elif scope == 'losing' -%}
        fact_id = any(array({{ changed('int_observations_reconciled', 'fact_id') }}))
    {%- elif scope == 'periods' -%}
        period_id = any(array({{ changed('int_facts_placed', 'period_id') }}))
    {%- elif scope == 'cited' -%}
        cited_document_key = any(array(
            {{ changed('int_citations_identified', 'cited_document_key') }}
        ))
    {%- else -%} {{ exceptions.raise_compiler_error("is_touched: no scope " ~ scope) }}
    {%- endif -%}
{%- endmacro %}

{#
    An array reaches the indexes below any view or union; a subquery would be joined after them.
    So what is asked like this needs an index, or it is searched for in the array row by row.
#}
{% macro is_of_touched_documents() -%}
    document_id = any(array({{ touched('document_id', 'int_documents_touched') }}))
{%- endmacro %}

{% macro is_of_touched_figures() -%}
    (
        fact_id_a = any(array({{ touched('fact_id', 'int_metric_values_touched') }}))
        or fact_id_b = any(array({{ touched('fact_id', 'int_metric_values_touched') }}))
    )
{%- endmacro %}

{# Pairs of provinces of which one said anything new of the metric, as headlines are indexed. #}
{% macro is_of_touched_speakers(pair=none) -%}
    (
        {{ speaker_key('a', pair) }} = any(array({{ touched_speakers() }}))
        or {{ speaker_key('b', pair) }} = any(array({{ touched_speakers() }}))
    )
{%- endmacro %}

{% macro touched_speakers() -%}
    {{ touched("distinct series_key || '|' || territory_id", 'int_metric_values_touched') }}
{%- endmacro %}

{# Measures of a pair of one period are as they were, whatever became of it as a headline. #}
{% macro is_of_changed_comparison() -%}
    {%- if execute and is_there(in_schema_of_steps('changed_headline_pairs')) -%}
        comparison_id = any(array(
            {{ changed('figure_pairs', 'comparison_id') }}
            union
            (
                {{ changed('headline_pairs', 'comparison_id') }}
                except
                select comparison_id from {{ in_schema_of_marts('figure_pairs') }}
                where {{ is_changed('headline_pairs', 'comparison_id') }}
            )
        ))
    {%- else -%} true
    {%- endif -%}
{%- endmacro %}

{# Rows with a key that builds changed since this side was taken; all where it was built anew. #}
{% macro is_changed(model, key) -%}
    {%- if execute and is_there(in_schema_of_steps('changed_' ~ model)) -%}
        {{ key }} = any(array({{ changed(model, key) }}))
    {%- else -%} true
    {%- endif -%}
{%- endmacro %}

{% macro is_of_touched_claims(relation) -%}
    (
        {{ is_of_touched_documents() }}
        or fact_key = any(array(
            {{ touched('fact_key', 'int_observations_reconciled') }}
            where {{ is_of_touched_documents() }}
            union
            select fact_key from {{ relation }}
            where {{ is_of_touched_documents() }}
        ))
    )
{%- endmacro %}

{# Claims of which a figure is touched, of those that `claimed` has now and `relation` had. #}
{% macro touched_claims(claimed, relation) -%}
    select claim_key from {{ claimed }}
    where fact_id in ({{ touched('fact_id', 'int_metric_values_touched') }})
    union
    select claim_key from {{ relation }}
    where fact_id in ({{ touched('fact_id', 'int_metric_values_touched') }})
{%- endmacro %}

{# Rankings in which a figure is touched, of those that `chosen` has now and `relation` had. #}
{% macro touched_rankings(chosen, relation) -%}
    select ranking_key from {{ chosen }}
    where fact_id in ({{ touched('fact_id', 'int_metric_values_touched') }})
    union
    select ranking_key from {{ relation }}
    where fact_id in ({{ touched('fact_id', 'int_metric_values_touched') }})
{%- endmacro %}

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
        'bordered': "or claim_key = any(array(select claim_key from " ~ incoming ~ "))",
        'rankings': "or ranking_key in (select ranking_key from " ~ incoming ~ ")",
    } -%}
    create table if not exists {{ list }} ({{ listed | join(' text, ') }} text);

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
        'losing': 'fact_id',
        'periods': 'period_id',
        'cited': 'cited_document_key',
    }[scope]) }}
{%- endmacro %}

{# In a model that a night changes: nothing but what it has to put in. #}
{% macro only_touched(scope, conjunction='where') -%}
    {%- if is_incremental() -%}
        {{ conjunction }} {{ is_touched(scope, this) }}
    {%- endif -%}
{%- endmacro %}

{# The same of a table without an index on `column`: what `model` lists is joined to it. #}
{% macro only_touched_rows(column, model) -%}
    {%- if is_incremental() -%}
        where {{ column }} in ({{ touched(column, model) }})
    {%- endif -%}
{%- endmacro %}

{# In a model of figures that lose: nothing but those of claims that went or came tonight. #}
{% macro only_of_changed_claims() -%}
    {%- if is_incremental() -%}
        and fact_key = any(array({{ changed('int_observations_reconciled', 'fact_key') }}))
    {%- endif -%}
{%- endmacro %}

{#
    The keys of what builds changed in `model` since this side was taken. Where none changed it, as
    it was built from nothing, those of all its rows or of none. The list may have been begun a
    moment ago, so the database is asked for it.
#}
{% macro changed(model, key, all_if_built=false) -%}
    {%- set list = in_schema_of_steps('changed_' ~ model) -%}
    {%- if execute and is_there(list) -%}
        select {{ key }} from {{ list }}
    {%- elif all_if_built -%}
        {{ touched(key, model) }}
    {%- else -%}
        select cast(null as text) as {{ key }} where false
    {%- endif -%}
{%- endmacro %}

{# The columns (name: type) of a mart as the last build left it; no rows before the first. #}
{% macro left_before(mart, columns) -%}
    {%- set relation = in_schema_of_marts(mart) -%}
    {%- if execute and is_there(relation) -%}
        select {{ columns | join(', ') }} from {{ relation }}
    {%- else -%}
        select
        {%- for name, type in columns.items() %}
                cast(null as {{ type }}) as {{ name }}{{ ',' if not loop.last }}
        {%- endfor %}
        where false
    {%- endif -%}
{%- endmacro %}

{% macro is_there(relation) -%}
    {%- if flags.FULL_REFRESH -%} {{ return(false) }} {%- endif -%}
    {%- set found = run_query("select to_regclass('" ~ relation ~ "') is not null") -%}
    {{ return(found.rows[0][0]) }}
{%- endmacro %}

{# What a model of the schema of steps lists tonight. #}
{% macro touched(columns, model) -%}
    select {{ columns }} from {{ in_schema_of_steps(model) }}
{%- endmacro %}

{% macro in_schema_of_steps(model) -%}
    {%- if execute -%}
        {{ api.Relation.create(
            database=target.database,
            schema=generate_schema_name('intermediate', none),
            identifier=model
        ) }}
    {%- else -%}
        {{ model }}
    {%- endif -%}
{%- endmacro %}

{% macro in_schema_of_marts(mart) -%}
    {%- if execute -%}
        {{ api.Relation.create(
            database=target.database,
            schema=generate_schema_name(var('marts_schema', 'marts_candidate'), none),
            identifier=mart
        ) }}
    {%- else -%}
        {{ mart }}
    {%- endif -%}
{%- endmacro %}

{#
    Data tests of a model that a night changes, or of a view of such rows, look at the rows that it touched, as all others have
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

{# A post-hook: see dbt_project.yml. #}
{% macro statistics() -%}
    {%- set is_changed = not flags.FULL_REFRESH and primary_key() is not none -%}
    {%- if model.config.materialized != 'view' and not is_changed and not is_incremental() -%}
        analyze {{ this }}
    {%- endif -%}
{%- endmacro %}

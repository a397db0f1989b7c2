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
    - reconciled: figures of claims that share one with a touched document, before or since;
    - measured: of these the accepted, and what is divided by one of them;
    - digested: of which the figure or a measure went or came;
    - events: stages of an adoption of which a mention went or came;
    - items: what a province reports in a year of an item, where a fact of it went or came;
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
    {%- elif scope == 'bordered' -%} {{ is_of_touched_key('claim_key', relation) }}
    {%- elif scope == 'rankings' -%} {{ is_of_touched_key('ranking_key', relation) }}
    {%- elif scope == 'measured' -%} {{ is_measured_anew() }}
    {%- elif scope == 'digested' -%}
        fact_id = any(array(
            {{ changed('int_metric_values_accepted', 'fact_id') }}
            union
            {{ changed('int_metric_values_measured', 'fact_id') }}
        ))
    {%- elif scope == 'events' -%}
        adoption_event_id = any(array({{ changed('int_adoptions_dated', 'adoption_event_id') }}))
    {%- elif scope == 'items' -%}
        item_year_id = any(array(
            {{ changed('int_adoptions_dated', 'item_year_id') }}
            union
            {{ changed('int_observations_reconciled', 'item_year_id') }}
        ))
    {%- elif scope == 'reconciled' -%}
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

{# Accepted figures that changed, and those whose number of Party members may be another since. #}
{% macro is_measured_anew() -%}
    {%- set list = in_schema_of_steps('changed_int_metric_values_accepted') -%}
    {%- if execute and is_there(list) -%}
        fact_id = any(array(
            select fact_id from {{ list }}
            union
            select divided.fact_id
            from {{ in_schema_of_steps('int_metric_values_accepted') }} as divided
            inner join {{ list }} as members on divided.territory_id = members.territory_id
            where
                divided.denominator = 'party_members'
                and members.metric_code = 'party_members_total'
                and {{ is_near_in_time('divided.period_to', 'cast(members.period_to as date)') }}
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

{# Claims or rankings in which a figure is touched, of those that there are and `relation` had. #}
{% macro is_of_touched_key(key, relation) -%}
    {%- set in_which = [in_schema_of_steps('int_metric_values_measured')] -%}
    {%- if execute and is_there(relation) -%}
        {%- do in_which.append(relation) -%}
    {%- endif -%}
    {{ key }} = any(array(
    {%- for figures in in_which %}
        select {{ key }} from {{ figures }}
        where fact_id = any(array({{ touched('fact_id', 'int_metric_values_touched') }}))
        {{ 'union' if not loop.last }}
    {%- endfor %}
    ))
{%- endmacro %}

{# In a table that each build makes anew for `mart`: whether a figure of the claim is touched. #}
{% macro is_of_touched_claim(mart) -%}
    {%- if execute and not flags.FULL_REFRESH -%}
        {{ is_of_touched_key('claim_key', in_schema_of_marts(mart)) }}
    {%- else -%} true
    {%- endif -%}
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

{# In a model of reconciled figures: nothing but those of claims that went or came tonight. #}
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

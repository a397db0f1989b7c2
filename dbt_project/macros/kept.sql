{#
    A night finds the tables and views of its side as the build before last left them. What nobody
    reads yet need not be made beside itself and take its own place: a table keeps its place and
    gets other rows, so the views over it stay, with comments, constraints and indexes. Where rows
    have a key only those are written that differ: writing costs more than holding them together.
#}
{% materialization table, adapter='postgres' -%}
    {%- set existing = load_cached_relation(this) -%}
    {%- set target = this.incorporate(type='table') -%}
    {%- set columns = columns_if_kept(existing, sql) -%}

    {{ run_hooks(pre_hooks, inside_transaction=False) }}
    {{ run_hooks(pre_hooks, inside_transaction=True) }}

    {% if columns %}
        {% call statement('main') %}
            {{ rows_replaced(target, columns, primary_key(), sql) }}
        {% endcall %}
    {% else %}
        {{ drop_relation_if_exists(existing) }}
        {% call statement('main') %}
            {{ get_create_table_as_sql(False, target, sql) }}
        {% endcall %}
        {% do create_indexes(target) %}
        {% do persist_docs(target, model) %}
    {% endif %}

    {{ run_hooks(post_hooks, inside_transaction=True) }}
    {% do adapter.commit() %}
    {{ run_hooks(post_hooks, inside_transaction=False) }}

    {{ return({'relations': [target]}) }}
{%- endmaterialization %}

{# The rows of `target` become those of `sql`: of keyed rows those are written that differ. #}
{% macro rows_replaced(target, columns, key, sql) -%}
    {%- set tonight = target.identifier ~ '__tonight' -%}
    {% if key %}
        create temporary table {{ tonight }} on commit drop as
        select {{ columns }} from (
            {{ sql }}
        ) as made;

        delete from {{ target }} as before
        where not exists (
            select from {{ tonight }} as tonight
            where tonight.{{ key }} = before.{{ key }}
                and row(tonight.*) is not distinct from row(before.*)
        );

        insert into {{ target }} ({{ columns }})
        select {{ columns }} from {{ tonight }} as tonight
        where not exists (
            select from {{ target }} as before
            where before.{{ key }} = tonight.{{ key }}
        )
    {% else %}
        truncate {{ target }};

        insert into {{ target }} ({{ columns }})
        select {{ columns }} from (
            {{ sql }}
        ) as made
    {% endif %}
{%- endmacro %}

{# The columns of a table whose rows `sql` replaces; none where it has to be made for them. #}
{% macro columns_if_kept(existing, sql) -%}
    {%- if existing is none or not existing.is_table or should_full_refresh() -%}
        {{ return(none) }}
    {%- endif -%}
    {%- set made = adapter.get_columns_in_relation(existing) -%}
    {%- set wanted = get_column_schema_from_query(sql) -%}
    {%- if made | map(attribute='name') | sort != wanted | map(attribute='name') | sort -%}
        {{ return(none) }}
    {%- endif -%}
    {{ return(made | map(attribute='quoted') | join(', ')) }}
{%- endmacro %}

{# The column that the contract calls the primary key, if there is one. #}
{% macro primary_key() -%}
    {%- for name, column in model.columns.items() -%}
        {%- if 'primary_key' in column.constraints | map(attribute='type') -%}
            {{ return(name) }}
        {%- endif -%}
    {%- endfor -%}
    {{ return(none) }}
{%- endmacro %}

{# dbt's own asks the information schema, which takes longer than most of a night's statements. #}
{% macro postgres__get_columns_in_relation(relation) -%}
    {%- call statement('columns', fetch_result=True) %}
        select
            attname as column_name,
            format_type(atttypid, null) as data_type,
            case
                when atttypid in (cast('varchar' as regtype), cast('bpchar' as regtype))
                    and atttypmod > 4
                    then atttypmod - 4
            end as character_maximum_length,
            case when atttypid = cast('numeric' as regtype) and atttypmod > 4
                then (atttypmod - 4) >> 16 & 65535
            end as numeric_precision,
            case when atttypid = cast('numeric' as regtype) and atttypmod > 4
                then atttypmod - 4 & 2047
            end as numeric_scale
        from pg_attribute
        where attrelid = to_regclass('{{ relation.include(database=false) }}')
            and attnum > 0
            and not attisdropped
        order by attnum
    {%- endcall -%}
    {{ return(sql_convert_columns_in_relation(load_result('columns').table)) }}
{%- endmacro %}

{# What a night changes has the comments that it was made with. #}
{% macro postgres__persist_docs(relation, model, for_relation, for_columns) -%}
    {%- if not is_incremental() -%}
        {{ default__persist_docs(relation, model, for_relation, for_columns) }}
    {%- endif -%}
{%- endmacro %}

{# It was made under its contract, and what a night puts in is held against its columns. #}
{% macro postgres__get_assert_columns_equivalent(sql) -%}
    {%- if not is_incremental() -%}
        {{ default__get_assert_columns_equivalent(sql) }}
    {%- endif -%}
{%- endmacro %}

{#
    A post-hook: see dbt_project.yml. What each night makes anew gets its statistics here, small ones
    as its size is what plans follow, and no second ones from autovacuum, which would find nothing
    to clean in it.
#}
{% macro statistics() -%}
    {%- set is_keyed = primary_key() is not none -%}
    {%- set is_changed = not flags.FULL_REFRESH and is_keyed -%}
    {%- set is_made_anew = model.config.materialized == 'table' and not is_keyed -%}
    {%- if model.config.materialized != 'view' and not is_changed and not is_incremental() -%}
        {{ 'set local default_statistics_target = 10;' if is_made_anew and not flags.FULL_REFRESH }}
        {{ 'alter table ' ~ this ~ ' set (autovacuum_enabled = false);' if is_made_anew }}
        analyze {{ this }}
    {%- endif -%}
{%- endmacro %}

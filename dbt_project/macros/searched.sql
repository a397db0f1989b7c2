{# A post-hook: quotes are found by their words, with or without accents (vietnamese.matches). #}
{% macro searched() -%}
    do $$
    begin
        if not exists (
            select 1 from pg_catalog.pg_index
            where indrelid = cast('{{ this }}' as regclass)
                and pg_get_indexdef(indexrelid) like '%vietnamese.words_of%'
        ) then
            create index on {{ this }} using gin (vietnamese.words_of(sentence));
        end if;
    end $$
{%- endmacro %}

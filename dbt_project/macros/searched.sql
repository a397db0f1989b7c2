{#
    A post-hook: quotes are found by their words, with or without accents (vietnamese.matches).
    What a night added waits in a list, which is sorted into the index at once and not by readers.
#}
{% macro searched() -%}
    do $$
    declare
        words regclass;
    begin
        select indexrelid into words from pg_catalog.pg_index
        where indrelid = cast('{{ this }}' as regclass)
            and pg_get_indexdef(indexrelid) like '%vietnamese.words_of%';
        if words is null then
            create index on {{ this }} using gin (vietnamese.words_of(sentence));
        else
            perform gin_clean_pending_list(words);
        end if;
    end $$
{%- endmacro %}

{#
    Whether somebody should look at a fact first: its confidence is below what the facts of its
    `fact_group` need so as not to be reviewed. All of a group that has no threshold are.
#}
{% macro is_below_threshold(confidence, fact_group) -%}
    coalesce(
        {{ confidence }} < (
            select threshold from {{ ref('review_thresholds') }}
            where fact_group = '{{ fact_group }}'
        ),
        true
    )
{%- endmacro %}

{# One row has the value, and each row has one: dbt's `unique` and `not_null` in one reading. #}
{% test key(model, column_name) %}

with

counted as (
    select
        {{ column_name }},
        count(*) as row_count
    from {{ model }}
    group by {{ column_name }}
),

final as (
    select * from counted
    where row_count > 1 or {{ column_name }} is null
)

select * from final

{% endtest %}

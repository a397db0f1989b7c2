-- Nothing is lost between staging and the marts: an inner join on the way would show here.
with

accepted as (
    select * from {{ ref('int_facts_accepted') }}
    {{ only_tested('document_id', 'int_documents_touched') }}
),

marts as (
    select fact_id from {{ get_where_subquery(ref('fct_metric_observations')) }}
    union all
    select fact_id from {{ get_where_subquery(ref('fct_reform_model_adoptions')) }}
    union all
    select fact_id from {{ get_where_subquery(ref('fct_leadership_innovations')) }}
    union all
    select fact_id from {{ get_where_subquery(ref('fct_citations')) }}
    union all
    select fact_id from {{ get_where_subquery(ref('fct_assessments')) }}
    union all
    select fact_id from {{ get_where_subquery(ref('fct_rankings')) }}
),

final as (
    select accepted.*
    from accepted
    left join marts on accepted.fact_id = marts.fact_id
    where marts.fact_id is null
)

select * from final

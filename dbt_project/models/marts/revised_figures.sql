with

-- all figures twice, by two names: one that is used twice would be copied whole
before as (
    select * from {{ ref('int_observations_reconciled') }}
    where value_status = 'replaced' and metric_code is not null
),

observations as (
    select * from {{ ref('int_observations_reconciled') }}
),

metrics as (
    select * from {{ ref('metrics') }}
),

-- where the newer version says it twice, what stands first
after as (
    select
        observations.*,
        row_number() over (
            partition by document_id, fact_key
            order by precedence
        ) as place
    from observations
    where document_id = any(array(select before.replaced_by_document_id from before))
),

final as (
    select
        before.fact_id,
        before.document_id,
        before.replaced_by_document_id,
        after.fact_id as revised_fact_id,
        before.territory_id,
        before.province_code,
        before.metric_code,
        metrics.label_vi as metric_vi,
        metrics.label_en as metric_en,
        before.area,
        before.breakdown,
        before.measure,
        case when after.fact_id is null then 'withdrawn' else 'changed' end as revision,
        before.publisher,
        before.quote,
        after.quote as revised_quote,
        before.sentence,
        after.sentence as revised_sentence,
        before.figure,
        after.figure as revised_figure,
        before.is_sample,
        before.period_from,
        before.period_to,
        before.published_on
    from before
    inner join metrics on before.metric_code = metrics.metric_code
    left join after
        on
            before.replaced_by_document_id = after.document_id
            and before.fact_key = after.fact_key
            and after.place = 1
    where after.figure is distinct from before.figure
)

select * from final

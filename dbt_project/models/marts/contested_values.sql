{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'reconciled'},
    indexes=[{'columns': ['published_on']}]
) }}

with

-- all figures twice, by two names: one that is used twice would be copied whole
losing as (
    select * from {{ ref('int_observations_reconciled') }}
    where
        value_status in ('superseded', 'contradicted')
        {{ only_of_changed_claims() }}
),

winners as (
    select * from {{ ref('int_observations_reconciled') }}
    where
        value_status = 'accepted'
        {{ only_of_changed_claims() }}
),

metrics as (
    select * from {{ ref('metrics') }}
),

territories as (
    select * from {{ ref('int_territories_named') }}
),

reasons as (
    select * from {{ ref('reasons') }}
),

-- the first of the published rules in which the two differ
decided as (
    select
        losing.*,
        winners.document_id as accepted_document_id,
        winners.publisher as accepted_publisher,
        winners.quote as accepted_quote,
        winners.sentence as accepted_sentence,
        winners.figure as accepted_figure,
        winners.published_on as accepted_published_on,
        case
            when losing.is_ambiguous <> winners.is_ambiguous then 'single_figure'
            when losing.authority_rank <> winners.authority_rank then 'authority'
            when losing.is_of_own_source <> winners.is_of_own_source then 'own_source'
            when losing.is_bounded <> winners.is_bounded then 'exactness'
            when
                coalesce(losing.published_on, cast('0001-01-01' as date))
                <> coalesce(winners.published_on, cast('0001-01-01' as date))
                then 'later_publication'
            when losing.figure_unit <> winners.figure_unit then 'finer_figure'
            when losing.confidence <> winners.confidence then 'confidence'
            else 'digest'
        end as decided_by
    from losing
    inner join winners on losing.accepted_fact_id = winners.fact_id
),

final as (
    select
        decided.fact_id,
        decided.accepted_fact_id,
        decided.document_id,
        decided.accepted_document_id,
        decided.metric_code,
        decided.territory_id,
        decided.province_code,
        decided.period_id,
        metrics.label_vi as metric_vi,
        metrics.label_en as metric_en,
        territories.name_vi as province_vi,
        territories.name_en as province_en,
        decided.area,
        decided.breakdown,
        decided.role,
        decided.kind,
        decided.measure,
        decided.qualifier,
        decided.value_status,
        decided.decided_by,
        reasons.label_vi as decided_by_vi,
        reasons.label_en as decided_by_en,
        decided.publisher,
        decided.accepted_publisher,
        decided.quote,
        decided.sentence,
        decided.accepted_quote,
        decided.accepted_sentence,
        decided.figure,
        decided.accepted_figure,
        decided.figure - decided.accepted_figure as difference,
        decided.is_sample,
        decided.period_from,
        decided.period_to,
        decided.published_on,
        decided.accepted_published_on
    from decided
    inner join metrics on decided.metric_code = metrics.metric_code
    inner join territories on decided.territory_id = territories.territory_id
    inner join reasons on decided.decided_by = reasons.reason_code
)

select * from final

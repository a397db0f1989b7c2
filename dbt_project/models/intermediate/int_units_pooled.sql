{#
    "Trước khi sắp xếp, hai tỉnh có 330 xã": communes counted before the merger are of the province
    of their code where they are no more than it had, and otherwise of the one that it went up in.
#}
with

facts as (
    select * from {{ ref('int_facts_dated') }}
    where fact_type = 'observation'
),

observations as (
    select * from {{ ref('stg_observations') }}
),

metrics as (
    select * from {{ ref('metrics') }}
    where timing = 'before_change'
),

provinces as (
    select * from {{ ref('provinces') }}
),

units as (
    select
        facts.fact_id,
        facts.document_id,
        facts.province_code,
        facts.sentence,
        provinces.valid_to + 1 as placed_on,
        observations.breakdown is null as is_of_communes,
        observations.breakdown is null and observations.value > provinces.communes as is_pooled
    from facts
    inner join observations
        on
            facts.document_id = observations.document_id
            and facts.fact_id = observations.fact_id
            and facts.extraction_version = observations.extraction_version
    inner join metrics on observations.metric_code = metrics.metric_code
    inner join provinces
        on
            facts.province_code = provinces.province_code
            and facts.period_to = provinces.valid_to
),

-- districts and parts follow the communes of their sentence: "466 xã và 31 đơn vị cấp huyện"
led as (
    select
        units.*,
        max(case when is_pooled then 1 else 0 end) over (
            partition by document_id, province_code, sentence
        ) = 1 as is_led
    from units
),

pooled as (
    select
        fact_id,
        document_id,
        placed_on
    from led
    where is_pooled or (is_led and not is_of_communes)
)

select * from pooled

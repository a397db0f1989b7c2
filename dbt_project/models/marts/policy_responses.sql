with

pairs as (
    select * from {{ ref('int_responses_paired') }}
),

policy_documents as (
    select * from {{ ref('dim_policy_documents') }}
),

territories as (
    select * from {{ ref('int_territories_named') }}
),

reasons as (
    select * from {{ ref('reasons') }}
),

described as (
    select
        pairs.*,
        central.cited_document_key as central_document_key,
        responses.cited_document_key as response_document_key,
        central.name_vi as central_name_vi,
        responses.name_vi as response_name_vi,
        central.issued_on as central_issued_on,
        responses.issued_on as response_issued_on,
        case
            when central.issued_on is null then 'central_date_unknown'
            when responses.issued_on is null then 'response_date_unknown'
            when responses.issued_on < central.issued_on then 'response_before_central'
        end as reason_code
    from pairs
    inner join policy_documents as central
        on md5(pairs.central_document) = central.cited_document_key
    inner join policy_documents as responses
        on md5(pairs.response_document) = responses.cited_document_key
),

measured as (
    select
        described.*,
        case when reason_code is null then response_issued_on - central_issued_on end as lag_days
    from described
),

-- a province stands in the order with its first plan
firsts as (
    select
        central_document_key,
        territory_id,
        min(lag_days) as lag_days
    from measured
    where lag_days is not null
    group by central_document_key, territory_id
),

ordered as (
    select
        firsts.*,
        rank() over (partition by central_document_key order by lag_days) as response_order,
        lag_days - min(lag_days) over (partition by central_document_key) as days_after_first
    from firsts
),

final as (
    select
        md5(concat_ws('|', measured.central_document_key, measured.response_document_key))
            as policy_response_id,
        measured.central_document_key,
        measured.response_document_key,
        measured.territory_id,
        territories.province_code,
        measured.central_fact_id,
        measured.response_fact_id,
        measured.document_id,
        territories.name_vi as province_vi,
        territories.name_en as province_en,
        measured.central_name_vi,
        measured.response_name_vi,
        measured.reason_code,
        reasons.label_en as reason_no_lag,
        reasons.label_vi as reason_no_lag_vi,
        measured.sentence,
        measured.lag_days,
        cast(ordered.response_order as integer) as response_order,
        ordered.days_after_first,
        cast(measured.sighting_count as integer) as sighting_count,
        coalesce(measured.lag_days = ordered.lag_days, false) as is_first_of_province,
        measured.is_sample,
        measured.central_issued_on,
        measured.response_issued_on
    from measured
    inner join territories on measured.territory_id = territories.territory_id
    left join ordered
        on
            measured.central_document_key = ordered.central_document_key
            and measured.territory_id = ordered.territory_id
    left join reasons on measured.reason_code = reasons.reason_code
)

select * from final

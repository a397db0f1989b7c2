with

source as (
    select * from {{ source('staging', 'observations') }}
),

renamed as (
    select
        fact_id,
        document_id,
        extraction_version,
        province_code,
        metric_code,
        parent_fact_id,
        area,
        level,
        quote,
        sentence,
        period_precision,
        period_basis,
        speaker,
        checks,
        noun,
        unit,
        qualifier,
        role,
        kind,
        base_role,
        percent_check,
        change_unit,
        comparator,
        breakdown,
        char_start,
        char_end,
        confidence,
        value,
        value_high as value_range_end,
        base,
        percent_stated,
        change_value,
        period_from,
        period_to
    from source
)

select * from renamed

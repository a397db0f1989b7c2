with

source as (
    select * from {{ source('staging', 'batches') }}
),

renamed as (
    select
        batch_id,
        run_id,
        source_code,
        extraction_version,
        verdict,
        verdict_reason,
        discovered,
        collected,
        unchanged,
        staged,
        rejected,
        staged_at,
        judged_at
    from source
)

select * from renamed

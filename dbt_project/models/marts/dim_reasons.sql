with

final as (
    select
        reason_code,
        label_vi,
        label_en
    from {{ ref('reasons') }}
)

select * from final

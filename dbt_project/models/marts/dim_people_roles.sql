with

recognised as (
    select * from {{ ref('int_speakers_recognised') }}
),

roles as (
    select distinct
        role_code,
        body,
        label_vi,
        label_en
    from {{ ref('roles') }}
),

final as (
    select
        recognised.speaker,
        recognised.role_code,
        recognised.territory_id,
        recognised.person_name,
        roles.body,
        roles.label_vi as role_vi,
        roles.label_en as role_en,
        cast(recognised.fact_count as integer) as fact_count,
        cast(recognised.document_count as integer) as document_count,
        recognised.first_spoke_on,
        recognised.last_spoke_on
    from recognised
    inner join roles on recognised.role_code = roles.role_code
)

select * from final

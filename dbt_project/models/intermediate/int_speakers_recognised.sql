with

facts as (
    select * from {{ ref('int_facts_placed') }}
),

roles as (
    select * from {{ ref('roles') }}
),

speakers as (
    select
        speaker,
        count(*) as fact_count,
        count(distinct document_id) as document_count,
        count(distinct territory_id) as territory_count,
        min(territory_id) as first_territory_id,
        min(published_on) as first_spoke_on,
        max(published_on) as last_spoke_on
    from facts
    where speaker is not null
    group by speaker
),

matched as (
    select
        speakers.speaker,
        roles.role_code,
        row_number() over (
            partition by speakers.speaker
            -- "phó chủ tịch ubnd tỉnh" before "chủ tịch ubnd" before "chủ tịch"
            order by length(roles.title) desc, roles.title asc
        ) as match_rank
    from speakers
    inner join roles
        on
            ' ' || lower(speakers.speaker) || ' ' like '% ' || roles.title || ' %'
            or ' ' || lower(speakers.speaker) || ' ' like '% ' || roles.title || ', %'
),

recognised as (
    select
        speakers.speaker,
        matched.role_code,
        -- the words at the end that a name is made of: two to five, each with a capital
        substring(
            speakers.speaker
            from '((?:[[:upper:]][[:lower:]]+ ){1,4}[[:upper:]][[:lower:]]+)$'
        ) as person_name,
        case when speakers.territory_count = 1 then speakers.first_territory_id end
            as territory_id,
        speakers.fact_count,
        speakers.document_count,
        speakers.first_spoke_on,
        speakers.last_spoke_on
    from speakers
    inner join matched
        on
            speakers.speaker = matched.speaker
            and matched.match_rank = 1
)

select * from recognised

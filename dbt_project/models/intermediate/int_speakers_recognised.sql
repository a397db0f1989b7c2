with

facts as (
    select * from {{ ref('int_facts_placed') }}
),

roles as (
    select * from {{ ref('roles') }}
),

surnames as (
    select * from {{ ref('surnames') }}
),

speakers as (
    select
        speaker,
        ' ' || replace(lower(speaker), ',', ' ,') || ' ' as words,
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
        roles.title,
        roles.role_code,
        row_number() over (
            partition by speakers.speaker
            -- "phó chủ tịch ubnd tỉnh" before "chủ tịch ubnd" before "chủ tịch"
            order by length(roles.title) desc, roles.title asc
        ) as match_rank
    from speakers
    inner join roles
        on
            speakers.words like '% ' || roles.title || ' %'
            -- a deputy whose title the list lacks is no chief
            and speakers.words not like '% phó ' || roles.title || ' %'
),

-- what stands behind the title is a name when it is three or four words with capitals: two are as
-- often a district ("Bí thư Quận ủy Hoàng Mai"), five begin with one
named as (
    select
        speakers.*,
        matched.role_code,
        substring(
            substr(
                speakers.speaker,
                position(matched.title in lower(speakers.speaker)) + length(matched.title)
            )
            from '^ ((?:[[:upper:]][[:lower:]]+ ){2,3}[[:upper:]][[:lower:]]+)$'
        ) as behind_title
    from speakers
    inner join matched
        on
            speakers.speaker = matched.speaker
            and matched.match_rank = 1
),

recognised as (
    select
        named.speaker,
        named.role_code,
        case when surnames.surname is not null then named.behind_title end as person_name,
        case when named.territory_count = 1 then named.first_territory_id end as territory_id,
        named.fact_count,
        named.document_count,
        named.first_spoke_on,
        named.last_spoke_on
    from named
    left join surnames on split_part(named.behind_title, ' ', 1) = surnames.surname
)

select * from recognised

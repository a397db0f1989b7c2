{# A table: three marts read it, and its windows sort every observation. #}
{{ config(materialized='table') }}

with

observations as (
    select * from {{ ref('int_observations_bounded') }}
),

documents as (
    select * from {{ ref('int_documents_attributed') }}
),

keyed as (
    select
        observations.*,
        documents.publisher,
        documents.authority_rank,
        documents.replaced_by_document_id,
        coalesce(
            documents.source_province_code = observations.province_code, false
        ) as is_of_own_source,
        md5(concat_ws(
            '|',
            -- figures outside the catalogue, or of no known time or place, are never the same
            case
                when
                    observations.metric_code is null or observations.territory_id is null
                    then observations.claim_key
                else observations.metric_code
            end,
            coalesce(observations.territory_id, ''),
            coalesce(
                observations.area,
                case when observations.level <> 'province' then observations.level else '' end
            ),
            case
                when
                    observations.period_from is null and observations.period_to is null
                    then observations.content_id
                else ''
            end,
            coalesce(cast(observations.period_from as text), ''),
            coalesce(cast(observations.period_to as text), ''),
            coalesce(observations.kind, ''),
            observations.role,
            coalesce(observations.breakdown, ''),
            coalesce(observations.measure, ''),
            case
                when observations.measure = 'share' then coalesce(observations.base_role, '')
                when observations.measure = 'change' then coalesce(observations.comparator, '')
                else ''
            end,
            case when observations.is_person_times then 'times' else '' end
        )) as fact_key
    from observations
    inner join documents on observations.document_id = documents.document_id
),

ordered as (
    select
        keyed.*,
        row_number() over (
            partition by fact_key
            order by
                is_current desc,
                authority_rank asc,
                is_of_own_source desc,
                is_bounded asc,
                coalesce(published_on, cast('0001-01-01' as date)) desc,
                figure_unit,
                confidence desc,
                document_id asc,
                char_start asc,
                fact_id asc
        ) as precedence
    from keyed
),

winners as (
    select * from ordered
    where precedence = 1 and is_current
),

compared as (
    select
        ordered.*,
        winners.fact_id as accepted_fact_id,
        winners.publisher = ordered.publisher
        and winners.published_on > ordered.published_on as is_earlier_of_same_issuer,
        coalesce(ordered.figure = winners.figure, ordered.figure is null and winners.figure is null)
        -- a bound that the accepted figure respects
        or (
            (ordered.is_bounded or winners.is_bounded)
            and not {{ lies_above('ordered.figure', 'winners.figure') }}
            and not {{ lies_above('winners.figure', 'ordered.figure') }}
        )
        -- the rounded figure of a headline
        or (
            ordered.document_id = winners.document_id
            and ordered.figure >= 100
            and ordered.figure_unit >= 10
            and abs(ordered.figure - winners.figure) <= ordered.figure_unit / 2
        ) as is_same_figure
    from ordered
    left join winners on ordered.fact_key = winners.fact_key
),

judged as (
    select
        compared.*,
        case
            when not is_current then 'replaced'
            when precedence = 1 then 'accepted'
            when is_same_figure then 'repeated'
            when is_earlier_of_same_issuer then 'superseded'
            else 'contradicted'
        end as value_status
    from compared
),

counted as (
    select
        fact_key,
        count(*) as sighting_count,
        count(distinct content_id) as document_count
    from judged
    where value_status in ('accepted', 'repeated')
    group by fact_key
),

losing as (
    select
        fact_key,
        count(distinct figure) as losing_value_count
    from judged
    where value_status in ('superseded', 'contradicted')
    group by fact_key
),

reconciled as (
    select
        judged.*,
        coalesce(counted.sighting_count, 0) as sighting_count,
        coalesce(counted.document_count, 0) as document_count,
        coalesce(losing.losing_value_count, 0) as losing_value_count
    from judged
    left join counted on judged.fact_key = counted.fact_key
    left join losing on judged.fact_key = losing.fact_key
)

select * from reconciled

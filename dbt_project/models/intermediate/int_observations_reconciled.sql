{# A table that each night changes in touched claims: its windows sort all figures of a claim. #}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'claims', 'lists': ['fact_id', 'item_year_id']},
    indexes=[
        {'columns': ['document_id']},
        {'columns': ['fact_key']},
        {'columns': ['value_status']},
        {'columns': ['item_year_id']}
    ]
) }}
-- depends_on: {{ ref('int_documents_touched') }}
-- depends_on: {{ ref('int_facts_placed') }}
-- depends_on: {{ ref('stg_observations') }}
-- depends_on: {{ ref('metrics') }}

with

documents as (
    select
        document_id,
        publisher,
        authority_rank,
        replaced_by_document_id,
        source_province_code
    from {{ ref('int_documents_attributed') }}
),

{% if is_incremental() -%}
    -- of the view both tables are restricted, as one would be read whole
    placed as (
        select * from {{ ref('int_facts_placed') }}
        where fact_type = 'observation' {{ only_touched('documents', 'and') }}
    ),

    staged as (
        select * from {{ ref('stg_observations') }}
        {{ only_touched('documents') }}
    ),

    metrics as (
        select * from {{ ref('metrics') }}
    ),

    bounded as (
        {{ bounded_observations('placed', 'staged', 'metrics') }}
    ),
{%- else -%}
    bounded as (
        select * from {{ ref('int_observations_bounded') }}
    ),
{%- endif %}

observations as (
    {{ observations_to_reconcile('bounded', columns_of=ref('int_observations_bounded')) }}
),

keyed as (
    {{ keyed_observations('observations') }}
),

-- figures of several bodies, or of a whole and its parts, that the words do not tell apart
ambiguous as (
    select
        fact_key,
        document_id
    from keyed
    where is_current and confidence >= {{ var('more_likely_right') }}
    group by fact_key, document_id
    having
        max(figure_floor) - min(figure_ceiling)
        -- unless one is the other, rounded for a headline
        > max(case when figure >= 100 and figure_unit >= 10 then figure_unit / 2 else 0 end)
),

ordered as (
    select
        keyed.*,
        ambiguous.fact_key is not null as is_ambiguous,
        row_number() over (
            partition by keyed.fact_key
            order by
                keyed.is_current desc,
                ambiguous.fact_key is null desc,
                keyed.authority_rank asc,
                keyed.is_of_own_source desc,
                keyed.is_bounded asc,
                coalesce(keyed.published_on, cast('0001-01-01' as date)) desc,
                keyed.figure_unit,
                keyed.confidence desc,
                keyed.document_id asc,
                keyed.char_start asc,
                keyed.fact_id asc
        ) as precedence
    from keyed
    left join ambiguous
        on
            keyed.fact_key = ambiguous.fact_key
            and keyed.document_id = ambiguous.document_id
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
        ) as is_same_figure,
        -- no rule tells it from the accepted figure: where it stands in the order is chance
        ordered.is_ambiguous = winners.is_ambiguous
        and ordered.authority_rank = winners.authority_rank
        and ordered.is_of_own_source = winners.is_of_own_source
        and ordered.is_bounded = winners.is_bounded
        and coalesce(ordered.published_on, cast('0001-01-01' as date))
        = coalesce(winners.published_on, cast('0001-01-01' as date))
        and ordered.figure_unit = winners.figure_unit
        and ordered.confidence = winners.confidence as is_level
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
        count(distinct figure) as losing_value_count,
        bool_or(is_level) as is_undecided
    from judged
    where value_status in ('superseded', 'contradicted')
    group by fact_key
),

reconciled as (
    select
        judged.*,
        coalesce(counted.sighting_count, 0) as sighting_count,
        coalesce(counted.document_count, 0) as document_count,
        coalesce(losing.losing_value_count, 0) as losing_value_count,
        coalesce(losing.is_undecided, false) as is_undecided,
        {{ item_year_id(
            'judged.territory_id',
            'extract(year from judged.as_of_on)',
            "'metric'",
            'judged.metric_code'
        ) }} as item_year_id
    from judged
    left join counted on judged.fact_key = counted.fact_key
    left join losing on judged.fact_key = losing.fact_key
)

select * from reconciled

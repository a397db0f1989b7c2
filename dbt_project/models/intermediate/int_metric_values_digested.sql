{#
    A table that each night changes in what is measured anew: a publication notes its digests as
    what its side was built from.
#}
{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'digested'},
    indexes=[{'columns': ['fact_id']}, {'columns': ['place']}]
) }}

with

accepted as (
    select
        fact_id,
        concat_ws('|', series_key, territory_id, period_key) as place,
        -- who else says the same, or otherwise, is shown with the figure and decides nothing
        {{ digest_of_rows(ref('int_metric_values_accepted'), without=[
            'checks', 'sighting_count', 'document_count', 'losing_value_count',
            'is_undecided'
        ]) }} as digest
    from {{ ref('int_metric_values_accepted') }}
    {{ only_touched('digested') }}
),

measured as (
    select
        fact_id,
        measure_key,
        {{ digest_of_rows(ref('int_metric_values_measured'), without=[]) }} as digest
    from {{ ref('int_metric_values_measured') }}
    {{ only_touched('digested') }}
),

measures as (
    select
        fact_id,
        string_agg(digest, ' ' order by measure_key) as digests
    from measured
    group by fact_id
),

digested as (
    select
        accepted.fact_id,
        accepted.place,
        -- where it stands is told apart from what it says: both may be asked for when it is gone
        concat_ws(
            '|', accepted.place, md5(concat_ws(' ', accepted.digest, measures.digests))
        ) as digest
    from accepted
    left join measures on accepted.fact_id = measures.fact_id
)

select * from digested

{#
    Figures with the key of their claim: what is said of one metric, territory, period, kind, role
    and breakdown. `observations` and `documents` name CTEs with the columns of
    int_observations_bounded and int_documents_attributed.
#}
{% macro keyed_observations(observations) -%}
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
    from {{ observations }} as observations
    inner join documents on observations.document_id = documents.document_id
{%- endmacro %}

{#
    The figures whose claims are to be settled: those of the CTE `bounded`, and where a night
    changes what is there also those of the same claims, of what touched documents claim now and of
    what they claimed before. In documents that nobody touched these are as they were.
#}
{% macro observations_to_reconcile(bounded, columns_of) -%}
    select * from {{ bounded }}
    {%- if is_incremental() %}
        union all
        select {{ names_of_columns(columns_of) }}
        from {{ this }}
        where
            document_id not in ({{ touched('document_id', 'int_documents_touched') }})
            and fact_key = any(array(
                select keyed.fact_key from ({{ keyed_observations(bounded) }}) as keyed
                union
                select claimed.fact_key from {{ this }} as claimed
                where claimed.{{ is_of_touched_documents() }}
            ))
    {%- endif %}
{%- endmacro %}

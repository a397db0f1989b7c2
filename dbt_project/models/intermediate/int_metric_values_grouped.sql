with

measured as (
    select * from {{ ref('int_metric_values_measured') }}
    where is_period_known
),

successions as (
    select * from {{ ref('int_territories_succeeded') }}
),

reorganised as (
    select max(effective_on) as reorganised_on from successions
),

-- what stands in one ranking: the same days; rates of flows that end in one year
grouped as (
    select
        measured.*,
        case
            when measured.measure = 'yearly_rate' then 'yearly_rate'
            else 'same_period'
        end as ranking_basis,
        case
            when measured.measure = 'yearly_rate'
                then
                    'ending in ' || cast(extract(year from measured.period_to) as text)
                    -- the provinces of before and of after the merger are never in one list
                    || case
                        when
                            measured.period_to < reorganised.reorganised_on
                            and extract(year from measured.period_to)
                            = extract(year from reorganised.reorganised_on)
                            then ' before ' || cast(reorganised.reorganised_on as text)
                        else ''
                    end
            else measured.period_key
        end as group_period
    from measured
    cross join reorganised
),

ordered as (
    select
        grouped.*,
        md5(concat_ws(
            '|',
            series_key,
            measure_key,
            case when is_person_times then 'times' else '' end,
            ranking_basis,
            group_period
        )) as ranking_key,
        row_number() over (
            partition by
                series_key, measure_key, is_person_times, ranking_basis, group_period, territory_id
            order by
                -- of several periods the one nearest to a year, then the newest
                abs(coalesce(period_months, 12) - 12) asc,
                period_to desc,
                kind asc nulls last,
                fact_id asc
        ) as choice_rank
    from grouped
    where not is_inconsistent and not is_ambiguous
),

chosen as (
    select * from ordered
    where choice_rank = 1
)

select * from chosen

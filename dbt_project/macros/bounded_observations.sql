{#
    Figures with the bounds that their qualifiers set: `placed`, `staged` and `metrics` name CTEs
    with the columns of int_facts_placed, of observations alone, of stg_observations and of metrics.
    Those of districts are told from those of communes by how many there are in all, or, where that
    is not said, by a count to which half of the most districts come.
#}
{% macro bounded_observations(placed, staged, metrics) -%}
    select
        scaled.*,
        qualifier <> 'exact' as is_bounded,
        qualifier in ('over', 'nearly') as figure_is_open,
        case
            when qualifier in ('nearly', 'at_most') then null
            -- "about 500" is what rounds to 500
            when qualifier in ('about', 'estimated') then trim_scale(figure - figure_unit / 2)
            else figure
        end as figure_floor,
        case
            when qualifier in ('over', 'at_least') then null
            when qualifier in ('about', 'estimated') then trim_scale(figure + figure_unit / 2)
            when qualifier = 'range' then coalesce(value_range_end, figure)
            else figure
        end as figure_ceiling
    from (
        select
            measured.*,
            {{ last_digit_unit('figure') }} as figure_unit
        from (
            select
                {{ placed }}.*,
                {{ staged }}.metric_code,
                {{ staged }}.parent_fact_id,
                {{ staged }}.noun,
                {{ staged }}.unit,
                {{ staged }}.qualifier,
                {{ staged }}.role,
                {{ staged }}.kind,
                {{ staged }}.base_role,
                {{ staged }}.percent_check,
                {{ staged }}.change_unit,
                {{ staged }}.comparator,
                coalesce(
                    {{ staged }}.breakdown,
                    case
                        when
                            {{ placed }}.is_province_total
                            and coalesce({{ staged }}.base, 2 * {{ staged }}.value)
                            <= {{ var('districts_at_most') }}
                            then {{ metrics }}.district_breakdown
                    end
                ) as breakdown,
                {{ staged }}.checks,
                {{ staged }}.value,
                {{ staged }}.value_range_end,
                {{ staged }}.base,
                {{ staged }}.percent_stated,
                {{ staged }}.change_value,
                case
                    when {{ staged }}.value is not null then 'count'
                    when {{ staged }}.percent_stated is not null then 'share'
                    when {{ staged }}.change_value is not null then 'change'
                end as measure,
                coalesce(
                    {{ staged }}.value, {{ staged }}.percent_stated, {{ staged }}.change_value
                ) as figure,
                coalesce({{ staged }}.unit like 'lượt%', false) as is_person_times
            from {{ placed }}
            inner join {{ staged }}
                on
                    {{ placed }}.document_id = {{ staged }}.document_id
                    and {{ placed }}.fact_id = {{ staged }}.fact_id
                    and {{ placed }}.extraction_version = {{ staged }}.extraction_version
            left join {{ metrics }} on {{ staged }}.metric_code = {{ metrics }}.metric_code
        ) as measured
    ) as scaled
{%- endmacro %}

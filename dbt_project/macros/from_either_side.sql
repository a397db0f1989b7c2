{# What is kept of a pair of figures, as it was judged. #}
{% macro pair_columns() -%}
    comparison_id,
    mirrored_id,
    series_key,
    metric_code,
    territory_id_a,
    territory_id_b,
    province_code_a,
    province_code_b,
    fact_id_a,
    fact_id_b,
    breakdown,
    period_key_a,
    period_key_b,
    comparison_basis,
    compared_measure,
    higher,
    sizeless_measure,
    sizeless_higher,
    reason_code,
    compared_a,
    compared_b,
    difference,
    sizeless_a,
    sizeless_b,
    months_off_a_year,
    is_comparable,
    is_same_period,
    earlier_period_to
{%- endmacro %}

{# A verdict as it reads from a side: pairs are stored from that of `a`. #}
{% macro verdict_from(side, higher) -%}
    {%- set other_way = "case " ~ higher ~ " when 'a' then 'b' when 'b' then 'a' else " -%}
    {{ higher if side == 'a' else other_way ~ higher ~ " end" }}
{%- endmacro %}

{# A reason as it reads from a side; of two ambiguous figures the one on that side is named. #}
{% macro reason_from(side, reason_code) -%}
    {%- set theirs = {
        'figure_a_ambiguous': 'figure_b_ambiguous', 'figure_b_ambiguous': 'figure_a_ambiguous',
        'period_a_unknown': 'period_b_unknown', 'period_b_unknown': 'period_a_unknown'
    } if side == 'b' else {} -%}
    case {{ reason_code }} when 'figures_ambiguous' then 'figure_a_ambiguous'
    {%- for reason, from_there in theirs.items() %} when '{{ reason }}' then '{{ from_there }}'
    {%- endfor %} else {{ reason_code }} end
{%- endmacro %}

{# The columns of a pair as it reads from a side: pairs are stored once. #}
{% macro pair_from(side, pairs) -%}
    {%- set other = 'b' if side == 'a' else 'a' -%}
    {{ pairs }}.{{ 'comparison_id' if side == 'a' else 'mirrored_id' }} as comparison_id,
    {{ pairs }}.metric_code,
    {{ pairs }}.territory_id_{{ side }} as territory_id_a,
    {{ pairs }}.territory_id_{{ other }} as territory_id_b,
    {{ pairs }}.province_code_{{ side }} as province_code_a,
    {{ pairs }}.province_code_{{ other }} as province_code_b,
    {{ pairs }}.fact_id_{{ side }} as fact_id_a,
    {{ pairs }}.fact_id_{{ other }} as fact_id_b,
    {{ pairs }}.breakdown,
    {{ pairs }}.comparison_basis,
    {{ pairs }}.compared_measure,
    {{ verdict_from(side, pairs ~ '.higher') }} as higher,
    {{ pairs }}.sizeless_measure,
    {{ verdict_from(side, pairs ~ '.sizeless_higher') }} as sizeless_higher,
    {{ reason_from(side, pairs ~ '.reason_code') }} as reason_code,
    {{ pairs }}.compared_{{ side }} as compared_a,
    {{ pairs }}.compared_{{ other }} as compared_b,
    {{ '-' if side == 'b' }}{{ pairs }}.difference as difference,
    {{ pairs }}.sizeless_{{ side }} as sizeless_a,
    {{ pairs }}.sizeless_{{ other }} as sizeless_b,
    {{ pairs }}.is_comparable
{%- endmacro %}

{# The same of a measure, with the id that the pair is stored by. #}
{% macro measure_from(side, measures) -%}
    {%- set other = 'b' if side == 'a' else 'a' -%}
    {{ measures }}.{{ 'comparison_id' if side == 'a' else 'mirrored_id' }} as comparison_id,
    {{ measures }}.comparison_id as stored_id,
    {{ measures }}.metric_code,
    {{ measures }}.territory_id_{{ side }} as territory_id_a,
    {{ measures }}.territory_id_{{ other }} as territory_id_b,
    {{ measures }}.province_code_{{ side }} as province_code_a,
    {{ measures }}.province_code_{{ other }} as province_code_b,
    {{ measures }}.fact_id_{{ side }} as fact_id_a,
    {{ measures }}.fact_id_{{ other }} as fact_id_b,
    {{ measures }}.denominator_fact_id_{{ side }} as denominator_fact_id_a,
    {{ measures }}.denominator_fact_id_{{ other }} as denominator_fact_id_b,
    {{ measures }}.breakdown,
    {{ measures }}.measure,
    {{ measures }}.base_role,
    {{ measures }}.comparison_basis,
    {{ verdict_from(side, measures ~ '.higher') }} as higher,
    {{ reason_from(side, measures ~ '.reason_code') }} as reason_code,
    {{ measures }}.compared_{{ side }} as figure_a,
    {{ measures }}.compared_{{ other }} as figure_b,
    {{ measures }}.floor_{{ side }} as floor_a,
    {{ measures }}.floor_{{ other }} as floor_b,
    {{ measures }}.ceiling_{{ side }} as ceiling_a,
    {{ measures }}.ceiling_{{ other }} as ceiling_b,
    {{ measures }}.denominator_{{ side }} as denominator_a,
    {{ measures }}.denominator_{{ other }} as denominator_b,
    {{ '-' if side == 'b' }}{{ measures }}.difference as difference,
    {{ measures }}.is_comparable,
    {{ measures }}.is_derived_{{ side }} as is_derived_a,
    {{ measures }}.is_derived_{{ other }} as is_derived_b,
    {{ measures }}.is_across_reorganisation,
    {{ measures }}.denominator_on_{{ side }} as denominator_on_a,
    {{ measures }}.denominator_on_{{ other }} as denominator_on_b
{%- endmacro %}

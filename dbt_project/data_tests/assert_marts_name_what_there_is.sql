-- Keys of what is made of facts find what they name: those of tonight's rows, all in one query.
{{ dangling_references(
    [
        'adoption_diffusion',
        'adoption_timeline',
        'candidates',
        'candidates_by_province',
        'contested_values',
        'documents_by_province',
        'doubted_figures',
        'metric_ranks',
        'metric_values',
        'metric_values_by_borders',
        'newest_figures',
        'policy_responses',
        'reporting_status',
    ],
    among=[
        'candidates',
        'dim_documents',
        'dim_periods',
        'dim_policy_documents',
        'fct_citations',
        'fct_metric_observations',
        'metric_values',
    ]
) }}

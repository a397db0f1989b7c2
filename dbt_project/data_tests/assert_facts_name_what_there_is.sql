-- Keys of facts and documents find what they name: those of tonight's rows, all in one query.
{{ dangling_references(
    [
        'dim_documents',
        'fct_assessments',
        'fct_citations',
        'fct_leadership_innovations',
        'fct_metric_observations',
        'fct_rankings',
        'fct_reform_model_adoptions',
    ],
    among=['dim_documents', 'dim_periods', 'dim_policy_documents', 'fct_metric_observations']
) }}

{{ config(
    materialized='incremental',
    incremental_strategy='replace_touched',
    meta={'scope': 'documents'},
    post_hook='{{ searched() }}',
    indexes=[{'columns': ['document_id']}, {'columns': ['province_code']}]
) }}
-- depends_on: {{ ref('int_documents_touched') }}

{{ adoptions_of('reform_model', 'model_code') }}

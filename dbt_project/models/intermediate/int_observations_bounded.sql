with

observations as (
    select * from {{ ref('stg_observations') }}
),

placed as (
    select * from {{ ref('int_facts_placed') }}
    where fact_type = 'observation'
),

metrics as (
    select * from {{ ref('metrics') }}
),

bounded as (
    {{ bounded_observations('placed', 'observations', 'metrics') }}
)

select * from bounded

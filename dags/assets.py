"""What the DAGs hand to each other, by name rather than by address."""

from airflow.sdk import Asset

staged_facts = Asset("sosanh://warehouse/staging")
published_marts = Asset("sosanh://warehouse/marts")

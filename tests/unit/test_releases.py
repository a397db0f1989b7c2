"""The page of a publication has words for everything that the marts can say."""

import re

import yaml

from sosanh.releases import STATUSES
from sosanh.settings import PROJECT

FACTS = PROJECT / "dbt_project" / "models" / "marts" / "fct_metric_observations.yml"


def test_every_status_of_a_figure_has_its_words() -> None:
    [model] = yaml.safe_load(FACTS.read_text(encoding="utf-8"))["models"]
    [status] = [column for column in model["columns"] if column["name"] == "value_status"]
    [accepted] = [rule["expression"] for rule in status["constraints"] if "expression" in rule]
    assert set(re.findall(r"'(\w+)'", accepted)) == set(STATUSES)

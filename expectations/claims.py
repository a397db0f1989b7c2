"""What a claim is: a sentence about the world, and the query for the rows that contradict it."""

import html
import inspect
from typing import Any, ClassVar, Self

from great_expectations.constants import MAX_RESULT_RECORDS
from great_expectations.core import ExpectationValidationResult
from great_expectations.expectations.core.unexpected_rows_expectation import (
    UnexpectedRowsExpectation,
)
from great_expectations.expectations.expectation_configuration import ExpectationConfiguration
from great_expectations.expectations.metadata_types import FailureSeverity
from great_expectations.render.components import LegacyDiagnosticRendererType
from great_expectations.render.renderer.renderer import renderer

CRITICAL = FailureSeverity.CRITICAL  # closes the gate
WARNING = FailureSeverity.WARNING  # is shown, and lets the facts pass

# The rows that a gate was given, by name. GX adds an alias of its own unless it sees a join.
GIVEN_BATCH = "with batch as (select given.* from {batch} as given cross join (select 1) as once)"

_EXAMPLES = 3
_LONGEST_CELL = 80


class Claim(UnexpectedRowsExpectation):
    """A claim about the world. It holds when `contradictions` returns no row.

    A subclass is named for what it claims; the first paragraph of its docstring is what the
    quality report says. `contradictions` is a `select` over the tables that its gate names.
    """

    contradictions: ClassVar[str]
    weight: ClassVar[FailureSeverity]

    # one run of the query: GX would run it once more to count beyond the rows that it fetches
    metric_dependencies: ClassVar[tuple[str, ...]] = ("unexpected_rows_query.table",)

    @classmethod
    def over(cls, tables: str) -> Self:
        """Return the claim over `tables`: a `with …` clause that begins with GIVEN_BATCH."""
        return cls(
            unexpected_rows_query=f"{tables}\n{cls.contradictions}",
            severity=cls.weight,
            description=cls.sentence(),
        )

    @classmethod
    def sentence(cls) -> str:
        """The claim in plain English, on one line."""
        return " ".join((inspect.getdoc(cls) or "").split("\n\n")[0].split())

    def _validate(
        self,
        metrics: dict[str, Any],
        runtime_configuration: dict[str, Any] | None = None,
        execution_engine: Any = None,
    ) -> dict[str, Any]:
        rows = metrics["unexpected_rows_query.table"]
        return {
            "success": not rows,
            "result": {"observed_value": len(rows), "details": {"unexpected_rows": rows}},
        }

    @classmethod
    @renderer(renderer_type=LegacyDiagnosticRendererType.OBSERVED_VALUE)
    def _diagnostic_observed_value_renderer(
        cls,
        configuration: ExpectationConfiguration | None = None,
        result: ExpectationValidationResult | None = None,
        runtime_configuration: dict[str, Any] | None = None,
    ) -> str:
        # GX writes this into its page as it is, and what was observed is text from anywhere
        return html.escape(observed(result)) if result is not None else ""


def observed(result: ExpectationValidationResult) -> str:
    """Say how many rows contradict a claim and show the first of them."""
    if result.success:
        return "as expected"
    error = _error(result)
    if error:
        return f"could not be judged: {error}"
    rows = result.result["details"]["unexpected_rows"]
    count = "1 row contradicts" if len(rows) == 1 else f"{len(rows)} rows contradict"
    at_least = "at least " if len(rows) == MAX_RESULT_RECORDS else ""
    return f"{at_least}{count} it, such as {'; '.join(_row(row) for row in rows[:_EXAMPLES])}"


def _row(row: dict[str, Any]) -> str:
    cells = (f"{name} {_cell(value)}" for name, value in row.items())
    return ", ".join(cells)


def _cell(value: object) -> str:
    text = "missing" if value is None else str(value)
    return text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1] + "…"


def _error(result: ExpectationValidationResult) -> str | None:
    """What went wrong, on one line; GX keeps one exception, or one per metric."""
    found = result.exception_info or {}
    for information in (found, *(value for value in found.values() if isinstance(value, dict))):
        if information.get("raised_exception"):
            return str(information["exception_message"]).strip().split("\n")[0]
    return None

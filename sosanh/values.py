"""Frozen values that are made at the price of plain ones."""

from dataclasses import MISSING, Field, fields
from typing import Any, TypeVar

Value = TypeVar("Value", bound=type)


def quickly_made(value: Value) -> Value:
    """Give a frozen dataclass with slots an `__init__` that takes a third of the time.

    The one that `dataclass` writes calls `object.__setattr__` for each field, and a report has
    hundreds of facts with dozens of fields. Here an instance is of a twin class with the same
    slots, which can be assigned to, until it is filled. Afterwards it is as frozen as any.
    """
    twin = type(
        value.__name__,
        value.__bases__,
        {
            "__slots__": value.__dict__["__slots__"],
            "__setattr__": object.__setattr__,
            "__delattr__": object.__delattr__,  # one of both in Python makes both slow
        },
    )
    names: dict[str, object] = {"_twin": twin, "_value": value, "_become": object.__setattr__}
    parameters, lines = [], ['_become(self, "__class__", _twin)']
    for field in fields(value):
        given = _default(field, names)
        if field.init:
            parameters.append(f"{field.name}={given}" if given else field.name)
        if field.init or given:
            lines.append(f"self.{field.name} = {field.name if field.init else given}")
    lines.append("self.__class__ = _value")
    body = "\n    ".join(lines)
    exec(f"def __init__(self, {', '.join(parameters)}):\n    {body}", names)
    written: Any = names["__init__"]
    written.__qualname__ = f"{value.__qualname__}.__init__"
    written.__annotations__ = value.__dict__["__init__"].__annotations__
    type.__setattr__(value, "__init__", written)
    return value


def _default(field: "Field[Any]", names: dict[str, object]) -> str:
    """The name under which the default of `field` stands in `names`; "" without one."""
    if field.default is MISSING:
        return ""
    name = f"_{field.name}"
    names[name] = field.default
    return name

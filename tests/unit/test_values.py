"""Values that are made quickly are as frozen, equal and documented as any dataclass."""

import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace

import pytest

from sosanh.values import quickly_made


@dataclass(frozen=True, slots=True)
class Plain:
    number: int
    kind: str = field(init=False)


@quickly_made
@dataclass(frozen=True, slots=True)
class Place(Plain):
    name: str
    kind: str = field(default="place", init=False)
    size: int = 7


def test_a_quickly_made_value_holds_what_it_was_given_and_its_defaults() -> None:
    place = Place(1, "Huế")
    assert [getattr(place, one.name) for one in fields(Place)] == [1, "place", "Huế", 7]
    assert Place(name="Huế", number=1, size=8) == replace(place, size=8)
    assert repr(place) == "Place(number=1, kind='place', name='Huế', size=7)"
    assert type(place) is Place


def test_a_quickly_made_value_can_neither_be_changed_nor_extended() -> None:
    place = Place(1, "Huế")
    with pytest.raises(FrozenInstanceError):
        place.number = 2  # type: ignore[misc]  # what is tried
    with pytest.raises(AttributeError):
        object.__setattr__(place, "area", 3)
    assert hash(place) == hash(Place(1, "Huế"))


def test_a_quickly_made_value_travels_between_processes() -> None:
    place = Place(1, "Huế")
    assert pickle.loads(pickle.dumps(place)) == place


def test_a_quickly_made_value_names_its_parameters_and_refuses_others() -> None:
    assert list(inspect.signature(Place).parameters) == ["number", "name", "size"]
    with pytest.raises(TypeError):
        Place(1)  # type: ignore[call-arg]  # what is tried

"""Fields of requests and responses that may differ from the spec."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from api_claude.models import Usage
from api_claude_runtime.replies.fields import count, field, is_usage, number, tag_of
from api_claude_runtime.replies.models import APIModel


class Shape(APIModel):
    """A model with a field and a property."""

    size: Any = None

    @property
    def area(self) -> int:
        return 4


@pytest.mark.parametrize("value", [{"size": 2}, Shape(size=2), SimpleNamespace(size=2)])
def test_a_field_that_is_there_and_one_that_is_missing(value: Any) -> None:
    assert field(value, "size") == 2
    assert field(value, "colour") is None


def test_a_field_that_the_spec_does_not_have() -> None:
    shape = Shape.model_validate({"size": 2, "colour": "red", "count": 3})
    assert field(shape, "colour") == "red"
    assert number(shape, "count") == 3


def test_a_property_of_a_model() -> None:
    assert field(Shape(), "area") == number(Shape(), "area") == 4


@pytest.mark.parametrize("value", [None, "text", 3, [], Shape(size="2"), SimpleNamespace(size=[1])])
def test_what_is_no_number_counts_0(value: Any) -> None:
    assert number(value, "size") == 0


def test_a_missed_field_of_a_model_does_not_look_for_similar_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    usage = Usage.model_validate({"input_tokens": 1, "output_tokens": 2})

    def fail(*_: object) -> Any:
        raise AssertionError("the search for similar names is slow")

    monkeypatch.setattr(APIModel, "__getattr__", fail)
    assert field(usage, "input_token") is None
    assert number(usage, "output_token") == 0


@pytest.mark.parametrize("size", [True, -1, 10**15 + 1, 10**4000, 1.0, "1", None])
def test_what_is_no_count(size: Any) -> None:
    assert count({"size": size}, "size") is None
    assert number({"size": size}, "size") == 0
    assert not is_usage({"input_tokens": size})


def test_a_count_of_a_dict_and_of_a_model() -> None:
    assert count({"size": 0}, "size") == 0
    assert count(Shape(size=10**15), "size") == 10**15
    assert is_usage({"output_tokens": 0})


@pytest.mark.parametrize("kind", [None, 3, [], {}, {"type": "text"}])
def test_a_type_that_is_not_a_string_is_empty(kind: Any) -> None:
    assert tag_of({"type": kind}) == "" == tag_of(Shape(size=kind), "size")
    assert tag_of({"type": "text"}) == "text"

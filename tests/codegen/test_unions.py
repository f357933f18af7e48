"""Open response types: unknown values, union members and fields are kept unchanged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

import pytest
from pydantic import ValidationError

from api_claude_runtime.replies.models import Unknown

AT = "2026-01-02T03:04:05Z"
SQUARE = {"type": "square", "side": 2.0}


@pytest.fixture
def models(load: Callable[[str], ModuleType]) -> Any:
    return load("unions").models


def _drawing(models: Any, *shapes: Any, **fields: Any) -> Any:
    return models.Drawing.model_validate({"shapes": list(shapes), "drawn_at": AT, **fields})


def test_tag_selects_the_member(models: Any) -> None:
    drawing = _drawing(models, {"type": "circle", "radius": 1}, SQUARE)
    assert [type(shape) for shape in drawing.shapes] == [models.Circle, models.Square]


def test_only_hot_members_are_built_with_the_union(
    load: Callable[[str], ModuleType], tree: Callable[[str], Path]
) -> None:
    models: Any = load("unions").models
    (part,) = (tree("unions") / "models").glob("[!_]*.py")
    assert 'Open("type", hot=("circle",))' in part.read_text("utf-8")
    _drawing(models, {"type": "circle", "radius": 1})
    assert models.Drawing.__pydantic_complete__


def test_unknown_member_round_trips(models: Any) -> None:
    star = {"type": "star", "points": [{"x": 1}, {"x": 2}]}
    drawing = _drawing(models, star, SQUARE)
    assert isinstance(drawing.shapes[0], Unknown)
    assert drawing.shapes[0].points == star["points"]
    assert drawing.model_dump(mode="json", exclude_unset=True)["shapes"] == [star, SQUARE]


def test_known_tag_with_wrong_fields_is_an_error(models: Any) -> None:
    with pytest.raises(ValidationError):
        _drawing(models, {"type": "square", "side": "long"})


@pytest.mark.parametrize("tag", [{}, {"type": None}, {"type": "text"}])
def test_tag_may_be_optional(models: Any, tag: dict[str, Any]) -> None:
    drawing = _drawing(models, {**tag, "words": "hello"})
    assert type(drawing.shapes[0]) is models.Text
    assert drawing.shapes[0].words == "hello"


def test_member_with_an_optional_tag_does_not_match_unknown_tags(models: Any) -> None:
    drawing = _drawing(models, {"type": "star", "words": "hello"})
    assert isinstance(drawing.shapes[0], Unknown)


@pytest.mark.parametrize("value", ["red", "ultraviolet"])
def test_every_enum_is_open(models: Any, value: str) -> None:
    drawing = _drawing(models, colour=value, size=value)
    assert (drawing.colour, drawing.size) == (value, value)


def test_known_values_of_an_enum_are_in_its_type(models: Any) -> None:
    known, anything = get_args(models.Colour)
    assert (get_args(known), anything) == (("red", "blue"), str)


def test_dates(models: Any) -> None:
    drawing = _drawing(models, erased_at=None)
    assert drawing.drawn_at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert drawing.erased_at is None


def test_null_and_absent_are_none_and_round_trip(models: Any) -> None:
    given = _drawing(models, frame=None)
    absent = _drawing(models)
    assert given.frame is None
    assert absent.frame is None
    assert "frame" in given.model_dump(exclude_unset=True)
    assert "frame" not in absent.model_dump(exclude_unset=True)
    assert type(_drawing(models, frame=SQUARE).frame) is models.Square


def test_missing_required_field_is_an_error(models: Any) -> None:
    with pytest.raises(ValidationError, match="drawn_at"):
        models.Drawing.model_validate({"shapes": []})


def test_union_of_plain_types_maps_and_anything(models: Any) -> None:
    assert _drawing(models, label="a").label == "a"
    assert _drawing(models, label=["a", "b"]).label == ["a", "b"]
    assert _drawing(models, notes={"a": 1}).notes == {"a": 1}
    assert _drawing(models, extra=[{"deep": None}]).extra == [{"deep": None}]


def test_unknown_fields_are_kept(models: Any) -> None:
    drawing = _drawing(models, mood="calm")
    assert drawing.mood == "calm"
    assert drawing.model_dump()["mood"] == "calm"


def test_limits_are_not_enforced(models: Any) -> None:
    assert _drawing(models, {"type": "circle", "radius": -1}).shapes[0].radius == -1

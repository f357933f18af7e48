"""Response types are accepted wherever the request type of the same name is accepted."""

from __future__ import annotations

import json
from collections.abc import Callable
from types import ModuleType
from typing import Any, get_args, get_type_hints

import pytest

Load = Callable[[str], ModuleType]


def _names(annotation: Any) -> set[str]:
    """Return the names of the types in an annotation, including forward references."""
    parts = get_args(annotation)
    if parts:
        return {name for part in parts for name in _names(part)}
    return {getattr(annotation, "__name__", str(annotation))}


@pytest.fixture
def hints(load: Load) -> Any:
    package: Any = load("interchangeable")
    known = {name: getattr(package.models, name) for name in package.models.__all__}
    known |= {name: getattr(package.params, name) for name in package.params.__all__}
    return get_type_hints(package.params.ChatParams, localns=known)


def test_field_accepts_the_response_type(hints: Any) -> None:
    assert _names(hints["last"]) == {"TextParam", "Text"}


def test_response_type_is_accepted_for_a_params_type(hints: Any) -> None:
    """A request type may end in `Params` as well as in `Param`."""
    assert _names(hints["mood"]) == {"MoodParams", "Mood"}


def test_union_accepts_the_response_union(hints: Any) -> None:
    assert {"TextParam", "ImageParam", "Text", "Image", "Unknown"} <= _names(hints["words"])


def test_response_type_with_more_fields_is_not_accepted(hints: Any) -> None:
    assert _names(hints["tone"]) == {"ToneParam"}


def test_parameter_accepts_the_response_type(load: Load) -> None:
    load("interchangeable")
    from api_claude.resources.chat import Chat  # type: ignore[import-not-found]

    assert Chat.say.__annotations__["last"] == "TextParam | Text | Omit"
    assert Chat.say.__annotations__["mood"] == "MoodParams | Mood | Omit"


def test_response_is_sent_back_unchanged(scripted: Callable[..., Any], server: Any) -> None:
    client = scripted("interchangeable", (200, "application/json", b'{"words": []}'))
    from api_claude.models import Turn

    words = [{"type": "text", "text": "a"}, {"type": "smell", "of": "roses"}]
    turn = Turn.model_validate_json(json.dumps({"words": words, "mood": {"name": "calm"}}))
    client.chat.say(
        words=[*turn.words, {"type": "image", "url": "u"}], last=turn.words[0], mood=turn.mood
    )
    assert server.requests[-1].json() == {
        "words": [*words, {"type": "image", "url": "u"}],
        "last": words[0],
        "mood": {"name": "calm"},
    }

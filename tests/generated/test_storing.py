"""A message survives `model_dump_json` and `model_validate_json`, with blocks of every type."""

from __future__ import annotations

import json
import types
from datetime import datetime
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import pytest

from api_claude import Unknown, models, reply_of, text_of
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.models import APIModel
from support.servers import bodies

BLOCKS = [each for each in get_args(get_args(models.ContentBlock)[0]) if each is not Unknown]


def sample(kind: Any, *, full: bool) -> Any:
    """Return JSON for a type, with all fields or only the required ones."""
    origin = get_origin(kind)
    if isinstance(kind, type) and issubclass(kind, APIModel):
        if kind is Unknown:
            return {"type": "from_the_future", "null": None}
        kind.model_rebuild()
        return {
            field.alias or name: sample(field.annotation, full=full)
            for name, field in kind.model_fields.items()
            if full or field.is_required()
        }
    if origin is Annotated:
        return sample(get_args(kind)[0], full=full)
    if origin in {Union, types.UnionType}:
        return sample(
            next(each for each in get_args(kind) if each is not types.NoneType), full=full
        )
    if origin is Literal:
        return get_args(kind)[0]
    if origin is list:
        return [sample(get_args(kind)[0], full=full)]
    if origin is dict:
        return {"key": {"inner": [1, None]}}
    known: dict[Any, Any] = {
        str: "text", int: 3, float: 0.5, bool: True, Any: {"a": None}, object: {"a": None},
        datetime: "2026-01-02T03:04:05Z",
    }  # fmt: skip
    return known[kind]


@pytest.mark.parametrize("full", [True, False], ids=["full", "required"])
@pytest.mark.parametrize("block", [*BLOCKS, Unknown], ids=lambda each: each.__name__)
def test_every_type_of_block_survives_storing(block: Any, full: bool) -> None:
    source = {**bodies.MESSAGE, "content": [sample(block, full=full)], "new_field": {"x": None}}
    message = decode.model(models.Message, json.dumps(source).encode())
    assert type(message.content[0]) is block
    stored = message.model_dump_json()
    loaded = models.Message.model_validate_json(stored)
    assert loaded == message
    assert type(loaded.content[0]) is block
    assert loaded.model_dump_json() == stored
    assert models.Message.model_validate(message.model_dump(mode="json")) == message
    assert text_of(loaded) == text_of(message)
    with pytest.raises(LookupError, match="it was not returned by a client method"):
        reply_of(loaded)


def test_every_block_is_tested() -> None:
    assert len(BLOCKS) >= 18

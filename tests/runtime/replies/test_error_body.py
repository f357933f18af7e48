"""Errors in responses with status 200."""

from __future__ import annotations

import json
from typing import Any

import pytest

from api_claude import errors
from api_claude.models import DeletedMessageBatch, Message, MessageTokensCount
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.models import APIModel
from support.streams import REPLY

OVERLOADED = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}
ERRORS: list[tuple[Any, type[errors.APIStatusError], str]] = [
    ({**OVERLOADED, "request_id": "req_9"}, errors.OverloadedError, "Overloaded"),
    ({"error": OVERLOADED["error"]}, errors.OverloadedError, "Overloaded"),
    ({"error": {"message": "No credits", "code": 402}}, errors.InternalServerError, "No credits"),
    ({"error": "down", "object": "error"}, errors.InternalServerError, "down"),
    ({"type": "error", "error": "down"}, errors.InternalServerError, "down"),
]


@pytest.mark.parametrize("body,kind,text", ERRORS)
@pytest.mark.parametrize("model", [Message, MessageTokensCount, DeletedMessageBatch])
def test_an_error_is_never_a_model(body: Any, kind: Any, text: str, model: Any) -> None:
    with pytest.raises(kind, match=text) as caught:
        decode.model(model, json.dumps(body).encode(), REPLY)
    assert caught.value.status == 200
    assert caught.value.body == body
    assert caught.value.request_id == body.get("request_id", "req_1")


class Optional(APIModel):
    """A model that every JSON object matches."""

    name: str | None = None


@pytest.mark.parametrize("end", [b'{"error": "down"}', b'{"error": "\\ud83d"}'])
@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
@pytest.mark.filterwarnings("ignore::api_claude_runtime.replies.warning.ReplyShapeWarning")
def test_an_error_whose_text_was_mended_is_never_a_model(start: bytes, end: bytes) -> None:
    with pytest.raises(errors.InternalServerError):
        decode.model(Optional, start + end, REPLY)


def message(**fields: Any) -> bytes:
    usage = {"input_tokens": 1, "output_tokens": 1}
    whole = {"id": "m", "type": "message", "role": "assistant", "model": "m", "content": []}
    return json.dumps({**whole, "usage": usage, "stop_reason": None, **fields}).encode()


@pytest.mark.parametrize("error", [None, {}, "", {"message": "partly"}])
def test_a_message_with_an_unknown_field_named_error_is_kept(error: object) -> None:
    """It is paid for, and a later version of the API may add such a field."""
    found = decode.model(Message, message(error=error), REPLY)
    assert found.model_extra == {"error": error}


@pytest.mark.parametrize("kind", [{}, [], {"type": "error"}, 5])
def test_a_type_that_is_not_a_string_is_no_error(kind: Any) -> None:
    body = json.dumps({"type": kind, "error": {"message": "x"}}).encode()
    with pytest.warns(errors.ReplyShapeWarning):
        assert decode.model(Message, body, REPLY).error == {"message": "x"}  # type: ignore[attr-defined]

"""Request bodies and responses that are unions of objects."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from api_claude_runtime.replies.reply import reply_of

Connect = Callable[..., tuple[Any, Callable[[Any], Any]]]
BOOK = {"type": "book", "title": "Emma"}
CAKE = {"type": "cake", "layers": 3}
STAR = {"type": "star", "points": 5}


def _reply(body: dict[str, Any]) -> tuple[int, str, bytes]:
    return 200, "application/json", json.dumps(body).encode()


@pytest.mark.parametrize("gift", [BOOK, CAKE, {"type": "cake", "layers": None}])
def test_body_is_sent_unchanged(connect: Connect, server: Any, gift: dict[str, Any]) -> None:
    client, run = connect("choices", _reply(BOOK))
    run(client.gifts.give(gift=gift, wrap=True))
    assert server.requests[-1].rest == "/v1/gifts?wrap=true"
    assert server.requests[-1].json() == gift


def test_body_together_with_a_path_parameter(connect: Connect, server: Any) -> None:
    client, run = connect("choices", _reply(BOOK))
    run(client.gifts.swap("g", body=CAKE, extra_body={"soon": True}))
    assert server.requests[-1].rest == "/v1/gifts/g"
    assert server.requests[-1].json() == {**CAKE, "soon": True}


@pytest.mark.parametrize("method, name", [("give", "gift"), ("swap", "body")])
def test_body_is_one_parameter(load: Callable[[str], ModuleType], method: str, name: str) -> None:
    """The parameter has the name from the spec, or `body`. It is required if the body is."""
    client: Any = load("choices").Client(auth_token="test")
    parameter = inspect.signature(getattr(client.gifts, method)).parameters[name]
    assert parameter.annotation == "WishParam"
    assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
    assert parameter.default is inspect.Parameter.empty


@pytest.mark.parametrize(
    "body, name", [(BOOK, "Book"), (CAKE, "Cake"), (STAR, "Unknown")], ids=["a", "b", "new"]
)
def test_response_is_a_member_of_the_union(
    connect: Connect, body: dict[str, Any], name: str
) -> None:
    client, run = connect("choices", _reply(body))
    gift = run(client.gifts.give(gift=BOOK))
    assert type(gift).__name__ == name
    assert gift.model_dump() == body
    assert reply_of(gift).status == 200


def test_return_type_is_the_union(load: Callable[[str], ModuleType]) -> None:
    load("choices")
    from api_claude.resources.gifts import AsyncGifts, Gifts  # type: ignore[import-not-found]

    assert Gifts.give.__annotations__["return"] == "Gift"
    assert AsyncGifts.give.__annotations__["return"] == "Gift"

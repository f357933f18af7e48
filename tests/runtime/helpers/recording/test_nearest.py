"""The nearest recorded request, and the first difference."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.helpers.recording.exchange import Exchange
from api_claude_runtime.helpers.recording.nearest import difference, nearest


def request(body: Any = None, method: str = "POST", target: str = "/v1/messages") -> dict[str, Any]:
    return {"method": method, "target": target, "headers": {}, "body": {"json": body}}


def exchanges(*requests: dict[str, Any]) -> list[Exchange]:
    return [Exchange(each, {}, line) for line, each in enumerate(requests, 1)]


def test_the_request_with_most_in_common_is_the_nearest() -> None:
    recorded = exchanges(
        request({"model": "a", "n": 1}),
        request({"model": "b", "n": 2}),
        request({"model": "b", "n": 3}, target="/v1/other"),
    )
    found = nearest(request({"model": "b", "n": 3}), recorded)
    assert found is not None
    assert found.line == 2
    assert nearest(request(), []) is None


def test_the_place_and_the_values_of_the_first_difference() -> None:
    old = request({"model": "m", "messages": [{"role": "user", "content": "Hello"}]})
    new = request({"model": "m", "messages": [{"role": "user", "content": "Hi"}]})
    place, text = difference(new, old)
    assert place == "body.messages[0].content"
    assert text == "body.messages[0].content: recorded 'Hello', sent 'Hi'"


def test_a_missing_and_an_additional_field() -> None:
    assert difference(request({"a": 1}), request({"a": 1, "b": 2}))[1] == (
        "body.b: recorded 2, sent nothing"
    )
    assert difference(request({"a": 1, "c": 2}), request({"a": 1}))[1] == (
        "body.c: recorded nothing, sent 2"
    )


def test_method_and_target_come_first() -> None:
    assert difference(request(method="GET"), request())[0] == "method"
    assert difference(request(target="/v1/x"), request())[0] == "target"
    assert difference(request(), request()) == ("", "")


def test_long_values_are_cut() -> None:
    _, text = difference(request("x" * 1000), request("y"))
    assert len(text) < 120


JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=3),
    lambda children: st.lists(children) | st.dictionaries(st.text(max_size=3), children),
    max_leaves=8,
)


@given(JSON, JSON)
def test_different_bodies_have_a_difference(left: Any, right: Any) -> None:
    place, _ = difference(request(left), request(right))
    assert (place == "") == (left == right) or _ambiguous(left, right)


def _ambiguous(left: Any, right: Any) -> bool:
    """Keys with dots or brackets can make two places look alike."""
    return any(mark in repr((left, right)) for mark in ".[]")

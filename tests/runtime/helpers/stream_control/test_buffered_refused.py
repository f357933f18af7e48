"""Values that `buffered` and `abuffered` reject."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.stream_control.async_buffered import abuffered
from api_claude_runtime.helpers.stream_control.buffered import buffered
from runtime.helpers.stream_control.test_buffered import BOTH, LONG, each, gone, pieces
from support.message_streams import WHOLE, one_by_one, streamed
from support.streams import START


@BOTH
@pytest.mark.parametrize("delay", [None, LONG])
@pytest.mark.parametrize("odd", [None, b"b", 3, START])
def test_an_item_other_than_text_is_rejected(mode: str, delay: float | None, odd: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"must yield text, not {type(odd).__name__}"):
        pieces(mode, ["a", odd, "b"], 64, delay)
    assert gone()


def test_a_stream_of_events_is_rejected() -> None:
    stream = streamed(*one_by_one(*WHOLE))
    with pytest.raises(ConfigurationError, match="text_stream"):
        list(buffered(iter(stream), max_delay=None))


def test_a_delay_requires_asyncio() -> None:
    """The iterator is driven without an asyncio event loop, as under trio."""
    out = abuffered(each(["a"]))
    with pytest.raises(ConfigurationError, match="max_delay"):
        out.__anext__().send(None)
    out = abuffered(each(["a"]), max_delay=None)
    with pytest.raises(StopIteration) as caught:
        out.__anext__().send(None)
    assert caught.value.value == "a"


@pytest.mark.parametrize("options", [{"max_chars": 0}, {"max_chars": 1.5}, {"max_delay": -1}])
@pytest.mark.parametrize("make", [buffered, abuffered])
def test_an_invalid_limit_is_rejected_immediately(make: Any, options: dict[str, Any]) -> None:
    (name,) = options
    with pytest.raises(ConfigurationError, match=name):
        make([], **options)


def test_a_nan_delay_is_rejected() -> None:
    with pytest.raises(ConfigurationError, match="max_delay"):
        buffered([], max_delay=float("nan"))

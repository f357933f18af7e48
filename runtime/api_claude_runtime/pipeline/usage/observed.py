"""`observed`: a decoder of a stream that also reports the usage in what it decodes."""

from __future__ import annotations

import contextlib
import functools
import weakref
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.fields import tag_of
from api_claude_runtime.streaming.event_decoder import EventDecoder
from api_claude_runtime.streaming.messages.accumulator import Accumulator

from .report import reporter
from .used import message_in, used

if TYPE_CHECKING:
    from api_claude_runtime.streaming.line_decoder import LineDecoder

    from .report import Report
    from .used import Used

_STARTS = b"message_start"
_COUNTED = frozenset(("message_start", "message_delta"))


def observed(decoder: Any, response: Any) -> Any:
    """Return a decoder that does the same and reports usage, or `decoder` if nothing asked for it.

    Args:
        decoder: An `EventDecoder` or a `LineDecoder`.
        response: The response that it decodes.
    """
    report = reporter(response)
    if report is None:
        return decoder
    if not isinstance(decoder, EventDecoder):
        return _ObservedLines(decoder, report)
    if _STARTS not in decode.tags(decoder.kind):
        return decoder  # closing the response reports that there is no usage
    # Not `report`: a stream that is dropped frees its connection without the garbage collector.
    found = _ObservedEvents(decoder, functools.partial(_report_weakly, weakref.ref(response)))
    response.when_done(found.report)
    return found


def _report_weakly(reference: weakref.ref[Any], value: Used | None) -> None:
    response = reference()
    if response is not None:
        response.report_used(value)


class _ObservedEvents:
    """A decoder of the events of a message. It keeps only what the usage is made of."""

    def __init__(self, decoder: EventDecoder, report: Report) -> None:
        self._decoder = decoder
        self._accumulator = Accumulator(decoder.kind)
        self._report = report
        self.reply = decoder.reply
        self.kind = decoder.kind

    @property
    def finished(self) -> bool:
        return self._decoder.finished

    @property
    def pings(self) -> bool:
        return self._decoder.pings

    @pings.setter
    def pings(self, value: bool) -> None:
        self._decoder.pings = value

    def feed(self, chunk: bytes) -> Iterator[Any]:
        return self._observe(self._decoder.feed(chunk))

    def finish(self) -> Iterator[Any]:
        return self._observe(self._decoder.finish())

    def _observe(self, events: Iterator[Any]) -> Iterator[Any]:
        for event in events:
            if tag_of(event) in _COUNTED:
                self._accumulator.feed(event)
            yield event

    def report(self, error: BaseException | None) -> None:
        """Report the usage when the body has ended. `error` is what cut it off, if any."""
        message = None
        with contextlib.suppress(DecodeError):  # the reader of the stream gets it
            message = message_in(self._accumulator.build())
        partial = error is not None or not self.finished
        self._report(used(self.reply, message, partial=partial))


class _ObservedLines:
    """A decoder of lines, each of which may contain a message, such as the results of a batch."""

    finished = False

    def __init__(self, decoder: LineDecoder[Any], report: Report) -> None:
        self._decoder = decoder
        self._report = report
        self.reply = decoder.reply

    def feed(self, chunk: bytes) -> Iterator[Any]:
        return self._observe(self._decoder.feed(chunk))

    def finish(self) -> Iterator[Any]:
        return self._observe(self._decoder.finish())

    def _observe(self, values: Iterator[Any]) -> Iterator[Any]:
        for value in values:
            message = message_in(value)
            if message is not None:
                self._report(used(self.reply, message, partial=False))
            yield value

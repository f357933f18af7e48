# Made from async_tracked_response.py by `nox -s codegen`. Do not edit.
"""`TrackedResponse`: a response that reports to policies when and how its body ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from .tracked import Tracked

if TYPE_CHECKING:
    from api_claude_runtime.http.response import Response  # noqa: F401 - the type of the base

__all__ = ("TrackedResponse",)


class TrackedResponse(Tracked["Response"]):
    """The response that policies and the caller get."""

    __slots__ = ()

    def chunks(self) -> Iterator[bytes]:
        try:
            chunks = self._response.chunks()
            if self._log.call:  # a listener gets the time of the first chunk
                for chunk in chunks:
                    self._log.record_first_chunk()
                    yield chunk
                    break
            yield from chunks
        except GeneratorExit:
            raise
        except BaseException as error:
            self._notify(error)
            raise

    def read(self) -> bytes:
        try:
            data = self._response.read()
        except BaseException as error:
            self._notify(error)
            raise
        if self._when_done:
            self._notify()
        return data

    def tap(self, function: Callable[[bytes | None], object]) -> None:
        """Call `function` with each chunk of the body that is read, and with `None` at its end."""
        from .steps.tapped_response import TappedResponse

        self._response = TappedResponse(self._response, function)

    def ends_soon(self) -> bool:
        return self._response.ends_soon()

    def close(self) -> None:
        try:
            self._notify()
            if self._when_used:
                self.report_used(None)
        finally:
            self._response.close()

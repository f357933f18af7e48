"""`AsyncTrackedResponse`: a response that reports to policies when and how its body ended."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING

from .tracked import Tracked

if TYPE_CHECKING:
    from api_claude_runtime.http.response import AsyncResponse  # noqa: F401 - the type of the base

__all__ = ("AsyncTrackedResponse",)


class AsyncTrackedResponse(Tracked["AsyncResponse"]):
    """The response that policies and the caller get."""

    __slots__ = ()

    async def chunks(self) -> AsyncIterator[bytes]:
        try:
            chunks = self._response.chunks()
            if self._log.call:  # a listener gets the time of the first chunk
                async for chunk in chunks:
                    self._log.record_first_chunk()
                    yield chunk
                    break
            async for chunk in chunks:
                yield chunk
        except GeneratorExit:
            raise
        except BaseException as error:
            self._notify(error)
            raise

    async def read(self) -> bytes:
        try:
            data = await self._response.read()
        except BaseException as error:
            self._notify(error)
            raise
        if self._when_done:
            self._notify()
        return data

    def tap(self, function: Callable[[bytes | None], object]) -> None:
        """Call `function` with each chunk of the body that is read, and with `None` at its end."""
        from .steps.async_tapped_response import AsyncTappedResponse

        self._response = AsyncTappedResponse(self._response, function)

    async def ends_soon(self) -> bool:
        return await self._response.ends_soon()

    async def close(self) -> None:
        try:
            self._notify()
            if self._when_used:
                self.report_used(None)
        finally:
            await self._response.close()

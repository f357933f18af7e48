"""A reply whose end is reported: policies want to know of a stream that breaks in the middle."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from api_claude_runtime.request import AsyncResponse, Response

    from .attempts import Record


class Watched:
    """Tells the record of `response` how its reading ended. Closing it early is no failure."""

    def __init__(self, response: Response, record: Record) -> None:
        self.status = response.status
        self.headers = response.headers
        self._response = response
        self._record = record

    def chunks(self) -> Iterator[bytes]:
        try:
            yield from self._response.chunks()
        except GeneratorExit:
            raise
        except BaseException as error:
            self._record.ended(error)
            raise
        self._record.ended()

    def read(self) -> bytes:
        try:
            data = self._response.read()
        except BaseException as error:
            self._record.ended(error)
            raise
        self._record.ended()
        return data

    def close(self) -> None:
        self._record.ended()
        self._response.close()


class AsyncWatched:
    """The same for asyncio."""

    def __init__(self, response: AsyncResponse, record: Record) -> None:
        self.status = response.status
        self.headers = response.headers
        self._response = response
        self._record = record

    async def chunks(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._response.chunks():
                yield chunk
        except GeneratorExit:
            raise
        except BaseException as error:
            self._record.ended(error)
            raise
        self._record.ended()

    async def read(self) -> bytes:
        try:
            data = await self._response.read()
        except BaseException as error:
            self._record.ended(error)
            raise
        self._record.ended()
        return data

    async def close(self) -> None:
        self._record.ended()
        await self._response.close()

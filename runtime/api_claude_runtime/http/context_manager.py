"""Base classes that add `with` and `async with` to classes that have a `close` method."""

from __future__ import annotations

from types import TracebackType
from typing import Self


class ContextManager:
    """A context manager that calls `close` at the end of the `with` block, even after an error."""

    def close(self) -> None:
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncContextManager:
    """Asynchronous version of `ContextManager`, for `async with`."""

    async def close(self) -> None:
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

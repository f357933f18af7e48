"""`AsyncOfficialDownload`: the content of a file."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator
from typing import Any

from .errors import official_errors
from .missing import missing
from .raw_response import APIResponse


class AsyncOfficialDownload:
    """The content of a file."""

    def __init__(self, download: Any) -> None:
        self._download = download
        self._reply = download._reply  # noqa: SLF001 - `reply_of` reads this name

    async def read(self) -> bytes:
        """Return the content."""
        with official_errors():
            content: bytes = await self._download.read()
        return content

    async def text(self) -> str:
        """Return the content as text."""
        content = await self.read()
        return content.decode("utf-8", "replace")

    async def json(self) -> Any:
        """Return the content as parsed JSON."""
        return json.loads(await self.read())

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Iterate over the content as it arrives."""
        with official_errors():
            async for chunk in self._download.chunks():
                yield chunk

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a file, which appears when it is complete."""
        with official_errors():
            await self._download.save(file)

    stream_to_file = write_to_file

    async def close(self) -> None:
        """Free the connection."""
        await self._download.close()

    @property
    def response(self) -> APIResponse:
        """The status and the headers of the response."""
        return APIResponse(self, self)

    def __getattr__(self, name: str) -> Any:
        if name in ("headers", "request_id", "status_code"):
            return getattr(self.response, name)
        raise missing(self, name, "download")

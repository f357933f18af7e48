# Made from async_download.py by `nox -s codegen`. Do not edit.
"""`OfficialDownload`: the content of a file."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import Any

from .errors import official_errors
from .missing import missing
from .raw_response import APIResponse


class OfficialDownload:
    """The content of a file."""

    def __init__(self, download: Any) -> None:
        self._download = download
        self._reply = download._reply  # noqa: SLF001 - `reply_of` reads this name

    def read(self) -> bytes:
        """Return the content."""
        with official_errors():
            content: bytes = self._download.read()
        return content

    def text(self) -> str:
        """Return the content as text."""
        content = self.read()
        return content.decode("utf-8", "replace")

    def json(self) -> Any:
        """Return the content as parsed JSON."""
        return json.loads(self.read())

    def iter_bytes(self) -> Iterator[bytes]:
        """Iterate over the content as it arrives."""
        with official_errors():
            yield from self._download.chunks()

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a file, which appears when it is complete."""
        with official_errors():
            self._download.save(file)

    stream_to_file = write_to_file

    def close(self) -> None:
        """Free the connection."""
        self._download.close()

    @property
    def response(self) -> APIResponse:
        """The status and the headers of the response."""
        return APIResponse(self, self)

    def __getattr__(self, name: str) -> Any:
        if name in ("headers", "request_id", "status_code"):
            return getattr(self.response, name)
        raise missing(self, name, "download")

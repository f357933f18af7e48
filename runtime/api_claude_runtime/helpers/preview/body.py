"""Reads the body of a request that is not sent, and leaves open files as they were."""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.requests.uploads.multipart import Form

if TYPE_CHECKING:
    from api_claude_runtime.http.request import StreamedBody
    from api_claude_runtime.requests.uploads.files import File


def chunks(body: bytes | StreamedBody) -> Iterator[bytes]:
    """Iterate over a body. Open files are at the same position afterwards as before.

    Raises:
        RequestError: A file cannot be read, or only once, as a pipe.
    """
    if isinstance(body, bytes):
        yield body
        return
    if not body.replayable:
        raise RequestError(
            "the body cannot be shown: it contains a file that can be read only once, or the"
            " preview was pickled without the files of its form"
        )
    files = [each.content for each in body.files] if isinstance(body, Form) else []
    opened = [each for each in files if not isinstance(each, bytes | Path)]
    positions: list[tuple[IO[bytes], int]] = []
    try:
        positions += [(each, each.tell()) for each in opened]
        yield from body
    except RequestError:
        raise
    except ValueError as error:  # such as a file that is closed by now
        raise RequestError(f"the body cannot be shown: {error}") from None
    finally:
        body.release()
        for file, position in positions:
            file.seek(position)


def is_content_of(file: File, path: Path) -> bool:
    """Return whether `path` is the file, or a link to the file, that a form would send."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        content = file.content
        if isinstance(content, Path):
            return path.samefile(content)
        if not isinstance(content, bytes):  # an open file, which may have no descriptor
            return os.path.samestat(path.stat(), os.fstat(content.fileno()))
    return False


class MissingBody:
    """The body of a preview that was pickled, if it was not in memory."""

    replayable = False

    def __init__(self, length: int | None) -> None:
        self.length = length

    def __iter__(self) -> Iterator[bytes]:
        return iter(())

    def __aiter__(self) -> AsyncIterator[bytes]:
        raise RequestError("the body of a preview that was pickled cannot be sent")

    def release(self) -> None:
        """Do nothing: there is nothing to close."""

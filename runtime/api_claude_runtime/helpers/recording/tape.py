"""`Tape`: the body of one response, as it is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from api_claude_runtime.errors.base import Cancelled

from .content import masked

if TYPE_CHECKING:
    from collections.abc import Sequence

    Saved = Callable[[Sequence[tuple[float, bytes]], BaseException | str | None], None]

CLOSED = "closed"
"""The end of a body that its reader closed early."""


class Tape:
    """The chunks of a body with the seconds before each, which are saved once, at the end.

    Args:
        save: Called with the chunks and the reason why the body is not complete, if it is not.
        secrets: Bytes to mask.
        clock: Returns seconds.
    """

    def __init__(self, save: Saved, secrets: list[bytes], clock: Callable[[], float]) -> None:
        self._save = save
        self._secrets = secrets
        self._clock = clock
        self._last = clock()
        self._body: list[tuple[float, bytes]] = []
        self._is_saved = False

    def feed(self, chunk: bytes | None) -> None:
        """Add a chunk; `None` is the end of the body."""
        if chunk is None:
            self._finish(None)
            return
        now = self._clock()
        self._body.append((now - self._last, masked(chunk, self._secrets)))
        self._last = now

    def end(self, error: BaseException | None) -> None:
        """Save a body that was not read to its end."""
        self._finish(CLOSED if error is None or isinstance(error, Cancelled) else error)

    def _finish(self, end: BaseException | str | None) -> None:
        if not self._is_saved:
            self._is_saved = True
            self._save(self._body, end)

"""The steps of batch flows: generators that are written once for both kinds of client.

A flow yields a step and receives its result. `drive` executes the steps with a `Client`, and
`adrive` with an `AsyncClient`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, NamedTuple, TypeAlias, TypeVar

from api_claude_runtime.requests.spooled_array import Spool

T = TypeVar("T")


class Create(NamedTuple):
    """Create a batch; the result is the batch."""

    requests: Spool


class Retrieve(NamedTuple):
    """Retrieve a batch; the result is the batch."""

    batch_id: str


class Cancel(NamedTuple):
    """Cancel a batch; the result is the batch."""

    batch_id: str


class ListPage(NamedTuple):
    """List batches, newest first; the result is one page."""

    limit: int
    after_id: str | None

    @property
    def query(self) -> Any:
        """The arguments of `list`."""
        return {"limit": self.limit} | (
            {} if self.after_id is None else {"after_id": self.after_id}
        )


class ReadResults(NamedTuple):
    """Pass each result line to `accept` until it returns false; the result is `None`."""

    batch_id: str
    accept: Callable[[Any], bool]


class Sleep(NamedTuple):
    """Sleep; the result is `None`."""

    seconds: float


Step: TypeAlias = Create | Retrieve | Cancel | ListPage | ReadResults | Sleep
BatchFlow: TypeAlias = Generator[Step, Any, T]

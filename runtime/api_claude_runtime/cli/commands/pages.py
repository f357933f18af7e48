"""`Bound`: how many items of a list a command prints, and how many pages it fetches for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import click

from api_claude_runtime.cli.output.printer import note
from api_claude_runtime.cli.table import Row

_SMALL_PAGE = 100
"""A page size that every endpoint accepts for which the API documents no limit."""


class Bound(NamedTuple):
    """How many items of a list a command prints. Without a bound, it prints one page."""

    limit: int | None
    everything: bool
    page_size: int | None

    def items(self, page: Any) -> Iterator[Any]:
        """Yield the items from a page on. Further pages are fetched when they are needed."""
        if self.everything or self.limit is not None:
            yield from page.iter_all(self.limit)
            return
        yield from page.data

    def note_more(self, page: Any) -> None:
        """Print how to get the other items, if the items of one page were printed."""
        if not self.everything and self.limit is None and page.has_next_page():
            note("there are more items: use --limit N or --all")

    def arguments(self, row: Row, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments of the first page, with the size of a page.

        Raises:
            UsageError: The options exclude each other, or the endpoint has no size of a page.
        """
        if self.limit is not None and self.everything:
            raise click.UsageError("--limit and --all exclude each other")
        found = dict(arguments)
        if not any(each.name == "limit" for each in row.parameters):
            if self.page_size is not None:
                raise click.UsageError(f"{row.accessor} has no --page-size")
        elif self.page_size is not None:
            found["limit"] = self.page_size
        elif self.limit is not None and "limit" not in found:
            found["limit"] = min(self.limit, row.most or _SMALL_PAGE)
        return found

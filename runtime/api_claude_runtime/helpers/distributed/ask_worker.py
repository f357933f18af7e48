"""`AskWorker`: asks for a message for each row of a batch. Ray Data creates it in an actor."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable, Collection, Generator, Mapping
from contextlib import contextmanager
from typing import Any

from api_claude_runtime.batches.gather.gather import agather_each
from api_claude_runtime.batches.gather.numbered_requests import numbered
from api_claude_runtime.client.async_client import AsyncClient
from api_claude_runtime.errors.base import ClaudeError, ConfigurationError, RequestError

Row = dict[str, Any]
Answered = tuple[str | None, str | None]
"""The message as JSON, and the error as text. One of them is `None`."""


class AskWorker:
    """A worker with a client and an event loop of its own, which it keeps for all batches."""

    def __init__(
        self,
        request: Callable[[Row], Mapping[str, Any]],
        client: Callable[[], Any],
        journal: Any,
        key: str,
        concurrency: int,
    ) -> None:
        self._request = request
        self._journal = journal
        self._key = key
        self._concurrency = concurrency
        self._runner = asyncio.Runner()
        self._client = client()
        if not isinstance(self._client, AsyncClient):
            raise ConfigurationError(
                f"client must return an AsyncClient, not {type(self._client).__name__}"
            )

    def __call__(self, table: Any) -> Any:
        """Return a table of Arrow with two more columns: `message` and `error`."""
        pyarrow: Any = importlib.import_module("pyarrow")
        check_columns(table.column_names, self._key)
        answered = self._runner.run(self._answers(table.to_pylist()))
        for index, name in enumerate(("message", "error")):
            column = pyarrow.array([each[index] for each in answered], pyarrow.string())
            table = table.append_column(name, column)
        return table

    async def _answers(self, rows: list[Row]) -> list[Answered]:
        keys = [self._text_of(row[self._key]) for row in rows]
        known: dict[str, str] = await self._journal.known.remote(keys)
        failed: dict[str, str] = {}
        # A key that occurs twice is asked once.
        new = {key: row for key, row in zip(keys, rows, strict=True) if key not in known}
        # All of them, before any is sent: an exception of the caller's function loses no answer.
        requests = [{"key": key, "request": self._request_of(key, row)} for key, row in new.items()]
        names = list(new)
        written: list[tuple[str, Any]] = []
        async for outcome in agather_each(self._ask, requests, concurrency=self._concurrency):
            name = names[outcome.index]
            if outcome.value is None:
                failed[name] = _text(outcome.error)
            else:
                message = outcome.value.model_dump_json()
                written.append((name, self._journal.add.remote(name, message)))
        for name, pending in written:
            known[name] = await pending
        return [(known.get(key), failed.get(key)) for key in keys]

    def _request_of(self, key: str, row: Row) -> Mapping[str, Any]:
        with self._naming(key):
            given = self._request(row)
            try:
                ((_, request),) = numbered([given])
            except RequestError as error:
                # It is not the first of several here.
                raise RequestError(str(error).replace("requests[0]", "the request", 1)) from None
        return request

    async def _ask(self, key: str, request: Mapping[str, Any]) -> Any:
        with self._naming(key):
            return await self._client.messages.create(**request)

    @contextmanager
    def _naming(self, key: str) -> Generator[None]:
        """Name the row in an exception that ends the run."""
        try:
            yield
        except Exception as error:
            error.add_note(f"This is the request for the row with the {self._key} {key!r}.")
            raise

    def _text_of(self, key: Any) -> str:
        if key is None:
            raise ConfigurationError(
                f"the column {self._key!r} must not contain null: it identifies the rows"
            )
        return str(key)


def check_columns(names: Collection[str], key: str) -> None:
    """Check the columns of the rows.

    Raises:
        ConfigurationError: The column `key` is missing, or the name of a new one is taken.
    """
    for name in ("message", "error"):
        if name in names:
            raise ConfigurationError(f"dataset must not have a column {name!r}: rename it")
    if key not in names:
        raise ConfigurationError(f"dataset must have the column {key!r}, or pass key=")


def _text(error: ClaudeError | None) -> str:
    return f"{type(error).__name__}: {error}"

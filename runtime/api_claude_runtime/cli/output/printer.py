"""`Printer`: prints results to stdout in one of the formats, as they come."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal, TextIO, cast

from api_claude_runtime.errors.printable import one_line

from .plain import compact, plain, pretty
from .table import record_lines, table_lines
from .text import text_of, text_of_event
from .yaml_text import yaml_text

FORMATS = ("table", "json", "jsonl", "yaml", "text")
Format = Literal["table", "json", "jsonl", "yaml", "text"]


class Printer:
    """Prints results in one format, after a query.

    Args:
        form: The format; `None` selects one for the result and for a terminal or a pipe.
        query: Applied to each value: a whole response, or one item of a list or a stream.
        out: Where to print.
    """

    def __init__(
        self, form: Format | None, query: Callable[[Any], Any], out: TextIO | None = None
    ) -> None:
        self._form = form
        self._query = query
        self._out = out or sys.stdout
        self._is_terminal = self._out.isatty()
        self._in_line = False

    def value(self, value: Any) -> None:
        """Print one value."""
        data = self._query(plain(value))
        form = self._form or "json"
        if form == "json":
            self._line(pretty(data))
        elif form == "jsonl":
            self._line(compact(data))
        elif form == "yaml":
            self._line(yaml_text(data))
        elif form == "text":
            self._line(text_of(data))
        elif isinstance(data, Mapping):
            self._lines(record_lines(cast("Mapping[str, Any]", data)))
        else:
            rows: list[Any] = cast("Any", data) if isinstance(data, list) else [data]
            self._lines(self._table(rows))

    def items(self, items: Iterable[Any]) -> None:
        """Print the items of a list, each when it arrives. A table waits for its first rows."""
        found = (self._query(plain(each)) for each in items)
        form = self._form or ("table" if self._is_terminal else "jsonl")
        if form == "table":
            self._lines(self._table(found))
        elif form == "json":
            self._array(found)
        else:
            self._lines(self._each(form, found))

    def events(self, events: Iterable[Any]) -> None:
        """Print the events of a stream, each when it arrives. The format `text` prints the text."""
        form = self._form or ("text" if self._is_terminal else "jsonl")
        if form != "text":
            self._form = "jsonl" if form == "table" else form
            self.items(events)
            return
        try:
            for event in events:
                text = text_of_event(plain(event))
                if text:
                    self._write(text)
        finally:
            self.end_line()

    def end_line(self) -> None:
        """End a line that was begun, such as the text of a stream that broke off."""
        if self._in_line:
            self._write("\n")

    def _each(self, form: str, found: Iterable[Any]) -> Iterator[str]:
        for data in found:
            if form == "yaml":
                yield yaml_text([data])
            else:
                yield text_of(data) if form == "text" else compact(data)

    def _array(self, found: Iterable[Any]) -> None:
        begun = False
        try:
            for data in found:
                self._write((",\n  " if begun else "[\n  ") + pretty(data).replace("\n", "\n  "))
                begun = True
        except BaseException:
            if begun:  # what arrived before an error or Ctrl-C stays readable as JSON
                self._line("\n]")
            raise
        self._line("\n]" if begun else "[]")

    def _table(self, found: Iterable[Any]) -> Iterator[str]:
        return table_lines(found, shutil.get_terminal_size().columns if self._is_terminal else None)

    def _lines(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._line(line)

    def _line(self, text: str) -> None:
        self._write(f"{text}\n")

    def _write(self, text: str) -> None:
        self._out.write(text)
        self._out.flush()
        self._in_line = not text.endswith("\n")


def note(text: str) -> None:
    """Print one line for people to stderr."""
    print(one_line(text), file=sys.stderr, flush=True)  # noqa: T201 - a command prints

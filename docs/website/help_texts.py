"""Compares the built reference with `help()`: each method is there, with its docstring."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

from api_claude import Client, errors, models, params

# Headings of docstring sections, and how the site shows them.
LABELS = {"Args": "Arguments"}
SECTION = re.compile(r"^(Args):$", re.MULTILINE)
TAG = re.compile(r"<[^>]+>")
NOISE = re.compile(r"[\W_]+")


def words(text: str) -> str:
    """Return only the letters and digits of a text, to compare Markdown with HTML."""
    return NOISE.sub("", text)


def groups(value: Any, accessor: str) -> Iterator[tuple[str, Any]]:
    """Yield the groups of endpoints below a client or a group, with their accessors."""
    for name in sorted(dir(type(value))):
        if name.startswith("_") or name in {"health", "closed"}:
            continue
        if not isinstance(inspect.getattr_static(type(value), name), property | _CACHED):
            continue
        below = getattr(value, name)
        if hasattr(type(below), "_path"):
            yield f"{accessor}.{name}", below
            yield from groups(below, f"{accessor}.{name}")


_CACHED = type(inspect.getattr_static(Client, "messages"))


def section(html: str, anchor: str) -> str | None:
    """Return the text of a page from a heading to the next one, or `None` without the heading."""
    start = re.search(rf"<h2 id=\"?{re.escape(anchor)}\"?[ >]", html)
    if start is None:
        return None
    rest = html[start.end() :]
    return unescape(TAG.sub("", rest.partition("<h2")[0]))


def method_problems(folder: Path) -> Iterator[str]:
    """Yield the methods of a client that the site lacks, or describes with another text."""
    count = 0
    for accessor, group in groups(Client(api_key="sk-ant-unused"), "client"):
        path = accessor.removeprefix("client.").replace(".", "/")
        page = folder / "reference" / "methods" / path / "index.html"
        if not page.is_file():
            yield f"{accessor}: no page"
            continue
        html = page.read_text("utf-8")
        for name, method in inspect.getmembers(type(group), inspect.isfunction):
            if name.startswith("_"):
                continue
            count += 1
            text = section(html, name)
            doc = SECTION.sub(lambda match: LABELS[match[1]], inspect.getdoc(method) or "")
            if text is None:
                yield f"{accessor}.{name}: not on its page"
            elif words(doc) not in words(text):
                yield f"{accessor}.{name}: the page differs from help()"
    if count < 400:
        yield f"only {count} methods were found"


def type_problems(folder: Path) -> Iterator[str]:
    """Yield the types and errors that have no heading on the site."""
    ids = {
        name
        for page in (folder / "reference").rglob("*.html")
        for name in re.findall(r"<h2 id=\"?([\w-]+)", page.read_text("utf-8"))
    }
    for module in (models, params, errors):
        for name in dir(module):
            if name.startswith("_") or name in ids:
                continue
            if module is not errors or is_exception(getattr(module, name)):
                yield f"{module.__name__}.{name}: not in the reference"


def is_exception(value: Any) -> bool:
    """Return whether a value is an exception class. `errors` has names for annotations too."""
    return isinstance(value, type) and issubclass(value, BaseException)


def problems(folder: Path) -> list[str]:
    """Return what the built site lacks."""
    return [*method_problems(folder), *type_problems(folder)]

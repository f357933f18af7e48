"""Compares the built reference with `help()`: each public name is there, with its docstring."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from types import ModuleType
from typing import Any

import api_claude
from api_claude import Client, compat, errors, models, params, policy

ARGUMENTS = re.compile(r"^Args:$", re.MULTILINE)  # the site has "Arguments" there
HEADING = re.compile(r"<h[23] id=\"?([\w.-]+)\"?[ >]")
TAG = re.compile(r"<[^>]+>")
NOISE = re.compile(r"[\W_]+")
# The descriptors of the groups of a client.
ACCESSORS = (property, type(inspect.getattr_static(Client, "messages")))
LEAST_METHODS = 400  # finding fewer is a fault of this check


def words(text: str) -> str:
    """Return only the letters and digits of a text, to compare Markdown with HTML."""
    return NOISE.sub("", text)


def documented(value: Any) -> str:
    """Return the words of a docstring, as the site shows them. A class does not inherit it."""
    doc = value.__doc__ if inspect.isclass(value) else inspect.getdoc(value)
    return words(ARGUMENTS.sub("Arguments", inspect.cleandoc(doc or "")))


def sections(page: Path) -> dict[str, str]:
    """Return the words below each heading of a page, by the anchor of the heading."""
    _, *parts = HEADING.split(page.read_text("utf-8"))
    texts = (words(unescape(TAG.sub("", html))) for html in parts[1::2])
    return dict(zip(parts[::2], texts, strict=True))


def groups(value: Any, accessor: str) -> Iterator[tuple[str, Any]]:
    """Yield the groups of endpoints below a client or a group, with their accessors."""
    for name in sorted(dir(type(value))):
        if name.startswith("_") or name in {"health", "closed"}:
            continue
        if not isinstance(inspect.getattr_static(type(value), name), ACCESSORS):
            continue
        below = getattr(value, name)
        if hasattr(type(below), "_path"):
            yield f"{accessor}.{name}", below
            yield from groups(below, f"{accessor}.{name}")


def method_problems(methods: Path) -> Iterator[str]:
    """Yield the methods of a client that the site lacks, or describes with another text."""
    count = 0
    for accessor, group in groups(Client(api_key="sk-ant-unused"), "client"):
        page = methods / accessor.removeprefix("client.").replace(".", "/") / "index.html"
        if not page.is_file():
            yield f"{accessor}: no page"
            continue
        texts = sections(page)
        for name, method in inspect.getmembers(type(group), inspect.isfunction):
            if not name.startswith("_"):
                count += 1
                yield from difference(f"{accessor}.{name}", method, texts.get(name))
    if count < LEAST_METHODS:
        yield f"only {count} methods were found"


def export_problems(reference: Path) -> Iterator[str]:
    """Yield the other public names that the site lacks, or describes with another text."""
    texts: dict[str, str] = {}
    for page in reference.rglob("*.html"):
        if "methods" not in page.parts:
            for anchor, text in sections(page).items():
                name = anchor.removesuffix("-request")
                texts[name] = texts.get(name, "") + text
    for module in (api_claude, errors, policy, compat, models, params):
        for name, value in exported(module):
            yield from difference(f"{module.__name__}.{name}", value, texts.get(name))
            if inspect.isclass(value) and module not in {models, params}:
                for method, function in own_methods(value):
                    shown = f"{name}.{method}"
                    yield from difference(shown, function, texts.get(shown))


def exported(module: ModuleType) -> Iterator[tuple[str, Any]]:
    """Yield the classes, functions and types of the API of a module, without other names for them.

    `errors` and `compat` have names for annotations and old names too.
    """
    for name in dir(module):
        value = getattr(module, name)
        if name.startswith("_") or inspect.ismodule(value):
            continue
        if inspect.isclass(value) or inspect.isfunction(value):
            if value.__name__ == name and value.__module__.startswith("api_claude"):
                yield name, value
        elif module in {models, params}:
            yield name, None


def own_methods(value: type[Any]) -> Iterator[tuple[str, Any]]:
    """Yield the public methods that a class defines itself, with their names."""
    for name, method in [*vars(value).items()]:
        function = getattr(method, "__func__", method)
        if inspect.isfunction(function) and not name.startswith("_"):
            yield name, function


def difference(name: str, value: Any, text: str | None) -> Iterator[str]:
    """Yield what is wrong with the section of a name, if anything is."""
    if text is None:
        yield f"{name}: not in the reference"
    elif value is not None and documented(value) not in text:
        yield f"{name}: the page differs from help()"


def problems(folder: Path) -> list[str]:
    """Return what the built site lacks."""
    reference = folder / "reference"
    return [*method_problems(reference / "methods"), *export_problems(reference)]

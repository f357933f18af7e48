"""Code and docstrings as HTML and Markdown, with links to what they name."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from html import escape

from .api import Api

TOKEN = re.compile(r"\"[^\"]*\"|'[^']*'|[A-Za-z_][\w.]*|\s+|.", re.DOTALL)
SPAN = re.compile(r"``.+?``|`[^`\n]+`", re.DOTALL)
# A type in generated code. It is in quotes if the module defines it further below.
QUALIFIED = re.compile(r"(['\"]?)\b_(?:models|params)\.(\w+)\1")
CLASS_NAME = re.compile(r"[A-Z]\w+")


class Links:
    """Renders texts, with links to the entries of the reference."""

    def __init__(self, api: Api) -> None:
        self.api = api

    def link(self, name: str, page: str) -> str:
        """Return the URL of a documented name, relative to the built page, or an empty text."""
        entry = self.api.index.get(name.rpartition(".")[2])
        return url(entry.page, page, entry.anchor) if entry else ""

    def code(self, text: str, page: str) -> str:
        """Return source code as HTML in which the names of types are links."""
        parts = []
        for token in TOKEN.findall(QUALIFIED.sub(r"\2", text)):
            target = self.link(token, page) if token[0].isalpha() else ""
            shown = escape(token, quote=False)
            parts.append(anchor(target, shown) if target else shown)
        return "".join(parts)

    def text(self, text: str, page: str) -> str:
        """Return a docstring's Markdown: code spans that name a type become links."""
        return self.spans(text, page, lambda prose: prose.replace("<", "&lt;"), lambda span: span)

    def inline(self, text: str, page: str) -> str:
        """Return a sentence of a docstring as HTML."""
        html = self.spans(text, page, lambda prose: escape(prose, quote=False), code_span)
        return re.sub(r"\n\s*\n", "<br>", html).replace("\n", " ")

    def spans(
        self, text: str, page: str, prose: Callable[[str], str], code: Callable[[str], str]
    ) -> str:
        """Return a text in which the code spans that name a type are links.

        Args:
            text: Markdown.
            page: The path of the page.
            prose: Renders what stands between code spans.
            code: Renders a code span that is no link, with its backticks.
        """
        parts, end = [], 0
        for match in SPAN.finditer(text):
            name = match[0].strip("`")
            target = self.link(name, page) if CLASS_NAME.fullmatch(name) else ""
            shown = anchor(target, code_span(match[0])) if target else code(match[0])
            parts += [prose(text[end : match.start()]), shown]
            end = match.end()
        return "".join([*parts, prose(text[end:])])


def code_span(span: str) -> str:
    """Return a code span with its backticks as HTML."""
    return f"<code>{escape(span.strip('`'), quote=False)}</code>"


def anchor(target: str, html: str) -> str:
    """Return a link as HTML."""
    return f'<a href="{target}">{html}</a>'


def source(target: str, page: str) -> str:
    """Return the path of a source page, relative to another one."""
    return posixpath.relpath(target, posixpath.dirname(page))


def url(target: str, page: str, anchor: str) -> str:
    """Return the link to an anchor on another page, as the generator resolves it in HTML too."""
    fragment = f"#{anchor}" if anchor else ""
    return (fragment or "#") if target == page else source(target, page) + fragment

"""Docstrings as Markdown: prose, and lists of arguments, results and errors."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import griffe

from .links import Links

# The lines below "Returns:" are one description and not a list of values.
ONE_RESULT: dict[str, Any] = {
    f"{section}_{option}": False
    for section in ("returns", "receives")
    for option in ("multiple_items", "named_value")
}
RESULTS = ("returns", "yields", "receives")


class Docstrings:
    """Renders docstrings, with links to what they name."""

    def __init__(self, links: Links) -> None:
        self.links = links

    def blocks(self, item: griffe.Object, page: str, text: str | None = None) -> list[str]:
        """Return the blocks of a docstring.

        Args:
            item: What the docstring describes.
            page: The path of the page.
            text: The docstring, if the item inherits it.
        """
        docstring = item.docstring if text is None else griffe.Docstring(text, parent=item)
        if docstring is None:
            return []
        return [
            block
            for section in docstring.parse("google", **ONE_RESULT)
            for block in self.section(section, item, page)
        ]

    def section(
        self, section: griffe.DocstringSection, item: griffe.Object, page: str
    ) -> list[str]:
        """Return the blocks of a section."""
        if isinstance(section, griffe.DocstringSectionText):
            return [self.links.text(section.value, page)]
        if isinstance(section, griffe.DocstringSectionAdmonition):
            text = f"{section.title or ''}: {section.value.description}"
            return [self.links.text(text, page)]
        if isinstance(section, griffe.DocstringSectionExamples):
            return [self.example(kind, value, page) for kind, value in section.value]
        kind = section.kind.value
        if kind in RESULTS:
            rows = "".join(
                f"<dd>{self.links.inline(result_text(each, item), page)}</dd>"
                for each in section.value
            )
        else:
            rows = self.rows(section.value, page)
        title = kind.replace("_", " ").replace("parameters", "arguments").capitalize()
        return [f'<p class="label">{title}</p>\n<dl class="fields">{rows}</dl>']

    def example(self, kind: griffe.DocstringSectionKind, value: str, page: str) -> str:
        """Return a part of the section "Examples": code, or the prose between."""
        if kind is griffe.DocstringSectionKind.examples:
            return f"```python\n{value}\n```"
        return self.links.text(value, page)

    def rows(self, elements: Iterable[griffe.DocstringElement], page: str) -> str:
        """Return a list of arguments, attributes or errors."""
        return "".join(
            f"<dt><code>{self.links.code(element_name(each), page)}</code></dt>"
            f"<dd>{self.links.inline(each.description, page)}</dd>"
            for each in elements
        )


def element_name(element: griffe.DocstringElement) -> str:
    """Return the name of an argument, or the type of an error."""
    return str(getattr(element, "name", "") or element.annotation or "")


def result_text(result: griffe.DocstringElement, item: griffe.Object) -> str:
    """Return the description of a result.

    griffe takes the words before a colon for the type of the result. The type of the signature is
    shown there; other words belong to the description.
    """
    words = str(result.annotation or "")
    returns = str(item.returns) if isinstance(item, griffe.Function) else ""
    return result.description if words in {"", returns} else f"{words}: {result.description}"

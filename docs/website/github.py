"""Compares the built pages with what GitHub makes from the same sources.

GitHub follows CommonMark, and the site is made by Python-Markdown. They differ in lists: a list or
a code block inside of a list needs four spaces on the site.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from markdown_it import MarkdownIt

TAGS = ("h1", "h2", "h3", "ul", "ol", "li", "pre", "table", "tr", "strong", "em", "blockquote", "a")
# The links to itself that each heading has on the site, and a target for the keyboard.
OWN_LINK = re.compile(r"<a (?:class=\"?headerlink|id=\"?__skip)[^>]*>")


def counts(html: str) -> dict[str, int]:
    """Return how often each tag begins."""
    return {tag: len(re.findall(rf"<{tag}[ >]", html)) for tag in TAGS}


def problems(sources: Path, built: Path, names: Iterable[str]) -> Iterator[str]:
    """Yield the pages that have other lists, tables, code blocks or links on GitHub.

    Args:
        sources: The folder of the staged Markdown.
        built: The folder of the site.
        names: The paths of the pages in `sources`.
    """
    markdown = MarkdownIt("commonmark").enable("table")
    for name in names:
        expected = counts(markdown.render((sources / name).read_text("utf-8")))
        folder = name.removesuffix(".md").removesuffix("index")
        html = (built / folder / "index.html").read_text("utf-8")
        article = html.partition("<article")[2].partition("</article")[0]
        found = counts(OWN_LINK.sub("", article))
        for tag in TAGS:
            if found[tag] != expected[tag]:
                yield f"{name}: {found[tag]} <{tag}> on the site, {expected[tag]} on GitHub"

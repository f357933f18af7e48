"""Checks of the built site: links, images, and nothing that is loaded from another host."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

# Tags that load something. A link (`a`) loads nothing until it is followed.
LOADED = re.compile(
    r"<(?:script|img|iframe|source|link)\b[^>]*?\b(?:src|href)=\"?([^\s\">]+)[^>]*>"
)
HREF = re.compile(r"<a\b[^>]*?\bhref=\"?([^\s\">]+)")
ID = re.compile(r"\bid=\"?([^\s\">]+)")
# `link` elements that only name a page.
NAMED = ("canonical", "prev", "next", "alternate")


def local(url: str) -> bool:
    """Return whether a URL is on the site."""
    return not urlsplit(url).scheme and not url.startswith("//")


class SiteCheck:
    """Finds broken links and missing files of a site, and what it loads from other hosts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.texts = {page: page.read_text("utf-8") for page in sorted(folder.rglob("*.html"))}
        self.ids = {page: set(map(unescape, ID.findall(text))) for page, text in self.texts.items()}

    def problems(self) -> list[str]:
        """Return what is wrong: `page: link (why)`."""
        return [
            f"{page.relative_to(self.folder).as_posix()}: {link} ({why})"
            for page, text in self.texts.items()
            if page != self.folder / "404.html"  # its links start at the published address
            for link, why in [*self.missing_files(page, text), *self.broken_links(page, text)]
        ]

    def missing_files(self, page: Path, text: str) -> Iterator[tuple[str, str]]:
        """Yield what a page loads from another host, or what does not exist."""
        for url in self.loaded(text):
            if not local(url):
                yield url, "loaded from another host"
            elif why := self.broken(url, page):
                yield url, why

    def broken_links(self, page: Path, text: str) -> Iterator[tuple[str, str]]:
        """Yield the links of a page that lead nowhere."""
        for link in sorted({*map(unescape, HREF.findall(text))}):
            if local(link) and (why := self.broken(link, page)):
                yield link, why

    def loaded(self, text: str) -> list[str]:
        """Return the URLs of scripts, styles and images of a page."""
        return [
            unescape(match[1])
            for match in LOADED.finditer(text)
            if not any(f"rel={quote}{name}" in match[0] for quote in ("", '"') for name in NAMED)
            and not match[1].startswith("data:")
        ]

    def broken(self, link: str, page: Path) -> str:
        """Return why a link leads nowhere, or an empty text."""
        path, _, anchor = unquote(link).partition("#")
        target = (page.parent / path).resolve() if path else page
        if target.is_dir():
            target /= "index.html"
        if not target.is_file():
            return "no such file"
        if anchor and target.suffix == ".html" and anchor not in self.ids[target]:
            return "no such heading"
        return ""

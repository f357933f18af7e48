"""Checks of the built site: links, and nothing that is loaded from another host."""

from __future__ import annotations

import re
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
    """Finds broken links of a built site, and what it loads from other hosts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.texts = {page: page.read_text("utf-8") for page in sorted(folder.rglob("*.html"))}
        self.ids = {page: set(map(unescape, ID.findall(text))) for page, text in self.texts.items()}

    def problems(self) -> list[str]:
        """Return what is wrong: `page: link (why)`."""
        found = []
        for page, text in self.texts.items():
            name = page.relative_to(self.folder).as_posix()
            if name == "404.html":
                continue  # its links start at the address of the published site
            found += [f"{name}: {url} (loaded from another host)" for url in self.foreign(text)]
            for link in {*map(unescape, HREF.findall(text))}:
                if local(link) and (why := self.broken(link, page)):
                    found.append(f"{name}: {link} ({why})")
        return found

    def foreign(self, text: str) -> list[str]:
        """Return the URLs of other hosts that a page loads."""
        return [
            match[1]
            for match in LOADED.finditer(text)
            if not local(match[1])
            and not any(f"rel={q}{n}" in match[0] for q in ("", '"') for n in NAMED)
            and not match[1].startswith("data:")
        ]

    def broken(self, link: str, page: Path) -> str:
        """Return why a link leads nowhere, or an empty text."""
        path, _, anchor = unquote(link).partition("#")
        target = (page.parent / path).resolve() if path else page
        if target.is_dir():
            target /= "index.html"
        if not target.is_file():
            return "no such page"
        if anchor and target.suffix == ".html" and anchor not in self.ids[target]:
            return "no such heading"
        return ""

"""The documentation site: its navigation, its links, and how it shows docstrings.

`nox -s docs` builds the site, and checks all links and texts.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from docs.website import nav
from docs.website.check import SiteCheck
from docs.website.stage import Stage, toml


def test_every_page_is_in_the_navigation() -> None:
    assert [nav.staged(page) for page in nav.missing()] == []


def test_pages_of_a_section_are_listed_once() -> None:
    listed = [page for pages in nav.SECTIONS.values() for page in pages]
    assert sorted(set(listed)) == sorted(listed)


def test_every_page_has_a_path_of_its_own() -> None:
    paths = [nav.staged(page) for page in nav.pages()]
    assert len(set(paths)) == len(paths)
    assert "index.md" in paths


def test_the_navigation_is_valid_toml() -> None:
    found = tomllib.loads(f"nav = {toml(nav.navigation(['reference/index.md']))}")["nav"]
    assert found[0] == {"Start": "index.md"}
    assert {"Reference": ["reference/index.md"]} in found


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.mark.parametrize(
    "page, link, expected",
    [
        ("README.md", "docs/tools.md", "tools.md"),
        ("docs/tools.md", "../README.md#install", "index.md#install"),
        ("docs/reliability/retry.md", "../errors.md", "../errors.md"),
        ("docs/reliability/README.md", "retry.md", "retry.md"),
        ("docs/errors.md", "reliability/README.md", "reliability/index.md"),
        ("docs/architecture.md", "architecture.svg", "architecture.svg"),
        ("CONTRIBUTING.md", "spec/README.md", "spec.md"),
        ("spec/README.md", "../docs/facts.md", "facts.md"),
        ("docs/tools.md", "#anchor", "#anchor"),
        ("docs/tools.md", "missing.md", "missing.md"),
        ("docs/tools.md", "../../outside.md", "../../outside.md"),
        ("docs/tools.md", "https://example.com/a.md", "https://example.com/a.md"),
        ("README.md", "LICENSE", "https://github.com/api-claude/api-claude/blob/main/LICENSE"),
    ],
)
def test_links_lead_to_pages_of_the_site(stage: Stage, page: str, link: str, expected: str) -> None:
    assert stage.link(link, nav.ROOT / page) == f"]({expected})"


def test_links_in_code_stay(stage: Stage) -> None:
    page = nav.ROOT / "README.md"
    text = stage.page(page)
    assert re.findall(r"```.*?```", text, re.DOTALL) == re.findall(
        r"```.*?```", page.read_text("utf-8"), re.DOTALL
    )


def test_broken_links_and_foreign_files_are_found(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "index.html").write_text('<h1 id="x">A</h1>')
    (tmp_path / "index.html").write_text(
        '<link rel="canonical" href="https://example.com/"><img src="https://example.com/a.png">'
        '<a href="a/#x">good</a><a href="a/#y">bad</a><a href="b/">bad</a>'
        '<a href="https://example.com/">elsewhere</a>'
    )
    assert sorted(SiteCheck(tmp_path).problems()) == [
        "index.html: a/#y (no such heading)",
        "index.html: b/ (no such page)",
        "index.html: https://example.com/a.png (loaded from another host)",
    ]

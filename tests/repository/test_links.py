"""Links between the repository's pages point to files and headings that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "spec").glob("*.md")])
CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")


def anchors(page: Path) -> set[str]:
    """Return the anchors that GitHub generates for the headings of a page."""
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    headings = re.findall(r"^#+ +(.+?) *$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_point_to_existing_targets(page: Path) -> None:
    broken = []
    for link in LINK.findall(CODE.sub("", page.read_text("utf-8"))):
        if link.startswith("https://"):
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []


def test_pages_and_examples_do_not_import_the_runtime() -> None:
    """Users import `api_claude`, because modules of the runtime may move."""
    pages = [*PAGES, *(ROOT / "docs" / "examples").glob("*.py")]
    code = re.compile(r"^\s*(?:from|import) +api_claude_runtime", re.MULTILINE)
    assert [page.name for page in pages if code.search(page.read_text("utf-8"))] == []


def test_files_that_the_architecture_page_names_exist() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    bases = (
        ROOT,
        ROOT / "runtime" / "api_claude_runtime",
        ROOT / "codegen" / "spec",
        ROOT / "codegen" / "ir",
    )
    names = set(re.findall(r"`([\w/]+(?:\.py|/))`", text))
    assert len(names) > 40
    assert [
        name for name in sorted(names) if not any((base / name).exists() for base in bases)
    ] == []

"""The documentation site: its navigation, its links, and how it shows docstrings.

`nox -s docs` builds the site, and checks all links and texts.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import griffe
import pytest

import api_claude
from docs.website import nav
from docs.website.__main__ import is_replaceable
from docs.website.api import Api, folder, synchronous_first
from docs.website.check import SiteCheck
from docs.website.entries import Entry
from docs.website.links import Links
from docs.website.reference import TITLES
from docs.website.render import alias_value
from docs.website.signature import signature
from docs.website.stage import Stage, toml


def test_every_page_is_in_the_navigation() -> None:
    assert [nav.staged(page) for page in nav.missing()] == []


def test_pages_of_a_section_exist_and_are_listed_once() -> None:
    listed = [page for pages in nav.SECTIONS.values() for page in pages]
    assert sorted(set(listed)) == sorted(listed)
    assert [page for page in listed if not (nav.ROOT / page).is_file()] == []


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
        '<img src="a/missing.png"><img src="data:image/png;base64,">'
        '<a href="https://example.com/">elsewhere</a>'
    )
    assert sorted(SiteCheck(tmp_path).problems()) == [
        "index.html: a/#y (no such heading)",
        "index.html: a/missing.png (no such file)",
        "index.html: b/ (no such file)",
        "index.html: https://example.com/a.png (loaded from another host)",
    ]


def test_only_a_site_is_replaced(tmp_path: Path) -> None:
    assert is_replaceable(tmp_path / "new")
    assert is_replaceable(tmp_path)
    (tmp_path / "thesis.txt").touch()
    assert not is_replaceable(tmp_path)
    assert not is_replaceable(tmp_path / "thesis.txt")
    (tmp_path / "search.json").touch()  # every site has a search index
    assert is_replaceable(tmp_path)


@pytest.mark.parametrize(
    "parameters, shown",
    [
        ("self", "()"),
        ("method, /, *args: int, **more", "(method, /, *args: int, **more)"),
        ("a, /, b=1", "(a, /, b=1)"),
        ("a, /, *, b: int = 1", "(a, /, *, b: int = 1)"),
        ("a, /", "(a, /)"),
        ("*, a, b", "(*, a, b)"),
        ("*args, a", "(*args, a)"),
        ("a, **unexpected: Never", "(a)"),
    ],
)
def test_a_signature_has_the_marks_of_python(tmp_path: Path, parameters: str, shown: str) -> None:
    module = griffe.visit("m", tmp_path / "m.py", f"def f({parameters}): ...")
    function = module["f"]
    assert signature(function, "f") == f"f{shown}"


def test_a_long_signature_has_a_line_for_each_parameter(tmp_path: Path) -> None:
    names = [f"parameter_{number}" for number in range(9)]
    module = griffe.visit("m", tmp_path / "m.py", f"def f({', '.join(names)}) -> int: ...")
    assert signature(module["f"], "f").splitlines() == [
        "f(",
        *(f"    {name}," for name in names),
        ") -> int",
    ]


def test_a_constant_that_is_not_exported_is_shown_as_its_value(tmp_path: Path) -> None:
    (tmp_path / "m.py").write_text("MOST = 3\nOMIT = None\ndef f(a: int = MOST, b=OMIT): ...\n")
    module = griffe.load("m", search_paths=[tmp_path], allow_inspection=False)
    assert signature(module["f"], "f", {"OMIT"}) == "f(a: int = 3, b=OMIT)"


def test_forward_references_are_shown_as_types(tmp_path: Path) -> None:
    code = "Alias: TypeAlias = 'list[Base]'\nTEXT = 'list[Base]'\n"
    module = griffe.visit("m", tmp_path / "m.py", code)
    assert alias_value(module["Alias"]) == "list[Base]"
    assert alias_value(module["TEXT"]) == "'list[Base]'"
    assert (
        links(module).code("list['_params.Base']", "a.md") == 'list[<a href="b.md#Base">Base</a>]'
    )
    assert links(module).code("_models.Base | str", "b.md") == '<a href="#Base">Base</a> | str'
    assert links(module).code("Literal['Base']", "b.md") == "Literal['Base']"


def test_code_spans_that_name_a_type_are_links(tmp_path: Path) -> None:
    found = links(griffe.visit("m", tmp_path / "m.py", ""))
    link = '<a href="#Base"><code>Base</code></a>'
    assert found.text("`a<T>`, `Base` < 2", "b.md") == f"`a<T>`, {link} &lt; 2"
    assert found.inline("a < `Base`\n`b<T>`", "b.md") == f"a &lt; {link} <code>b&lt;T&gt;</code>"


def links(module: griffe.Module) -> Links:
    api = Api.__new__(Api)
    api.index = {"Base": Entry("Base", "api_claude.params.Base", "b.md", module, "Base")}
    return Links(api)


def test_an_asynchronous_name_stands_behind_its_synchronous_one(tmp_path: Path) -> None:
    item = griffe.visit("m", tmp_path / "m.py", "")
    names = ["AsyncClient", "gather", "AsyncApprove", "Client", "Approve", "AsyncOnly", "last"]
    entries = [Entry(name, name, "", item, name) for name in names]
    assert [entry.name for entry in synchronous_first(entries)] == [
        *("gather", "Client", "AsyncClient", "Approve", "AsyncApprove", "AsyncOnly", "last")
    ]


def test_every_folder_of_public_names_has_a_title() -> None:
    names = (each for each in api_claude._MODULES.items() if not each[0].startswith("_"))
    found = {folder(f"{module}.{name}") for name, module in names}
    assert found <= set(TITLES)

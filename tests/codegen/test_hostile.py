"""A document is data: whatever is in it, the result is a problem or a package without foreign code.

Each example replaces one text, key or value of a small spec. The generator either reports problems
or renders files that Python can parse, in which no part of the text has become code.
"""

from __future__ import annotations

import ast
import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import codegen.generate
from codegen.documents.document import read
from codegen.problems import SpecError

HERE = Path(__file__).parent
SPECS = sorted(path for path in (HERE / "specs").iterdir())
DOCUMENT = HERE / "foreign" / "library.yaml"
Place = tuple[Any, ...]

INJECTED = "injected"
TEXTS = [
    f'x": {INJECTED}(), "y',
    f"x': {INJECTED}(), 'y",
    f'"""\n{INJECTED}()\n"""',
    f'"""+{INJECTED}()+"""',
    f"]; {INJECTED}(); x = [1",
    f"a\n{INJECTED}()\nb",
    f"{{{INJECTED}()}}",
    f"{{{{ {INJECTED}() }}}}",
    f'x\\" {INJECTED}() #',
    f"/x/{{a}}'+{INJECTED}()+'",
    f"a-b {INJECTED}()",
    f"\\N{{{INJECTED}}}",
    "\\",
    '"',
    "'",
    "",
    " ",
    "class",
    "__class__",
    "None",
    "\u00b2",
    "\ufb01",
    "x\u2028y",
    "\x00",
    "\ud83d",
    "#/components/schemas/",
    "string",
]
VALUES: list[Any] = [
    None,
    True,
    False,
    0,
    -1,
    1.5,
    float("nan"),
    10**400,
    [],
    {},
    [None],
    {"": None},
    [[]],
]


def _places(value: Any, path: Place = ()) -> Iterator[Place]:
    yield path
    if isinstance(value, dict):
        for key, child in value.items():
            yield from _places(child, (*path, key))
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from _places(child, (*path, index))


def _mutated(document: Any, place: Place, new: Any, *, key: bool) -> Any:
    if not place:
        return new
    result = copy.deepcopy(document)
    parent = result
    for step in place[:-1]:
        parent = parent[step]
    if key and isinstance(parent, dict) and isinstance(new, str):
        items = [(new if each == place[-1] else each, child) for each, child in parent.items()]
        parent.clear()
        parent.update(items)
    else:
        parent[place[-1]] = new
    return result


def _check(files: dict[str, str]) -> None:
    for name, text in files.items():
        if not name.endswith(".py"):
            continue
        for node in ast.walk(ast.parse(text.encode("utf-8"))):
            found = {value for _, value in ast.iter_fields(node) if isinstance(value, str)}
            if isinstance(node, ast.Constant):
                found = set()
                if isinstance(node.value, str) and "[" in node.value:
                    found = _annotated(node.value)
            assert INJECTED not in found, f"{name}: {ast.unparse(node)}"


def _annotated(text: str) -> set[str]:
    """Return the names in a text that Python may evaluate as an annotation."""
    try:
        tree = ast.parse(text, mode="eval")
    except (SyntaxError, ValueError):
        return set()
    starts = ("NotRequired", "Required", "Literal", "Sequence", "Mapping", "Annotated", "_params")
    if not text.startswith(starts):
        return set()
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def _try(spec: Path) -> None:
    try:
        if spec.is_file():
            files, _ = codegen.generate.generate_foreign(spec)
        else:
            files = codegen.generate.generate(spec)
    except SpecError as error:
        problems = error.problems
    else:
        _check(files)
        return
    assert problems
    assert all(": " in line and line[2:].isprintable() for line in problems)


@pytest.fixture(autouse=True)
def unformatted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skip the formatter, which would take most of the time."""
    monkeypatch.setattr(codegen.generate, "formatted", lambda files: files)


def _write(directory: Path, files: dict[str, Any]) -> None:
    (directory / "parts").mkdir(parents=True, exist_ok=True)
    for name, value in files.items():
        (directory / name).write_text(json.dumps(value), "utf-8")


def _read(spec: Path) -> dict[str, Any]:
    return {path.relative_to(spec).as_posix(): read(path) for path in sorted(spec.rglob("*.yaml"))}


FILES = {spec.name: _read(spec) for spec in SPECS}
PLACES = [
    (spec, name, place)
    for spec, files in FILES.items()
    for name, value in files.items()
    for place in _places(value)
]
FOREIGN = read(DOCUMENT)
NEW: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from(TEXTS), st.text(max_size=20), st.sampled_from(VALUES)
)
SETTINGS = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@SETTINGS
@given(where=st.sampled_from(PLACES), new=NEW, key=st.booleans())
def test_spec(
    tmp_path_factory: pytest.TempPathFactory, where: tuple[str, str, Place], new: Any, key: bool
) -> None:
    spec, name, place = where
    directory = tmp_path_factory.mktemp("hostile")
    _write(directory, FILES[spec] | {name: _mutated(FILES[spec][name], place, new, key=key)})
    _try(directory)


@SETTINGS
@given(place=st.sampled_from([*_places(FOREIGN)]), new=NEW, key=st.booleans())
def test_document_of_another_api(
    tmp_path_factory: pytest.TempPathFactory, place: Place, new: Any, key: bool
) -> None:
    path = tmp_path_factory.mktemp("hostile") / "document.json"
    path.write_text(json.dumps(_mutated(FOREIGN, place, new, key=key)), "utf-8")
    _try(path)

"""Documents are read by one reader. A damaged or hostile file is refused with a clear error."""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diff.reading import source
from codegen.documents import yaml_text
from codegen.documents.document import read
from codegen.documents.document_error import DocumentError
from codegen.facts.package.limits import SourceError
from codegen.facts.published.document import read_document
from codegen.generate import generate_foreign
from codegen.problems import SpecError

ROOT = Path(__file__).parent.parent.parent
LEVELS = range(1, 12)
LISTS = "a0: &a0 [x, x]\n" + "".join(
    f"a{each}: &a{each} [{', '.join([f'*a{each - 1}'] * 10)}]\n" for each in LEVELS
)
MERGES = "a0: &a0 {x: 1}\n" + "".join(
    f"a{each}: &a{each} {{<<: [{', '.join([f'*a{each - 1}'] * 10)}]}}\n" for each in LEVELS
)
LONG = f"a: &a {'x' * 100_000}\nb: &b [{', '.join(['*a'] * 100)}]\nc: [{', '.join(['*b'] * 10)}]"

# Name of a file -> its bytes, and what the error says.
WRONG: dict[str, tuple[str, str | bytes, str]] = {
    "key twice in YAML": ("a.yaml", "x: 1\ny: {a: 1, a: 2}", r"key 'a' is given twice \(line 2,"),
    "key twice in JSON": (
        *("a.json", '{"x": {"a": 1},\n "y": {"a": 1,\n"a": {}}}'),
        r"key 'a' is given twice \(line 3\)",
    ),
    "key twice with escapes": ("a.json", r'{"a": 1, "\u0061": 2}', "key 'a' is given twice"),
    "JSON in a YAML file": ("a.yaml", '{"a": 1,\n "a": 2}', r"given twice \(line 2\)"),
    "key twice beside a merge": (
        "a.yaml",
        "a: &a {}\nb: {<<: *a, x: 1, x: 2}",
        "'x' is given twice",
    ),
    "lists of aliases": ("a.yaml", LISTS, "has aliases with which it expands to more than"),
    "merges of aliases": ("a.yaml", MERGES, "has aliases with which it expands to more than"),
    "aliases of a long text": ("a.yaml", LONG, "has aliases with which it expands to more than"),
    "alias of itself": ("a.yaml", "x: 1\na: &a {b: *a}", r"contains itself \(line 2, column 4\)"),
    "deep YAML": ("a.yaml", f"a: {'[' * 50_000}", "nest"),
    "deep blocks": ("a.yaml", "- " * 50_000, "nest"),
    "deep JSON": ("a.json", f'{{"a": {"[" * 50_000}', "is nested too deeply"),
    "no JSON": ("a.json", "{\n'a': 1}", r"is not valid JSON: .* \(line 2, column 1\)"),
    "NaN": ("a.json", '{"a": NaN}', "NaN is not a value of JSON"),
    "half of a pair": ("a.json", '{"x": "\\ud83d\\ude00",\n"y": "\\ud83d"}', r"half .* \(line 2\)"),
    "not YAML": ("a.yaml", "a: b: c", r"mapping values are not allowed.* \(line 1, column 5\)"),
    "two documents": ("a.yaml", "a: 1\n---\nb: 1", "expected a single document"),
    "list as a key": ("a.yaml", "? [a]\n: 1", r"a key must be text \(line 1"),
    "empty YAML": ("a.yaml", "", "must not be empty"),
    "empty JSON": ("a.json", " \n", "must not be empty"),
    "comments only": ("a.yaml", "# nothing", "must not be empty"),
    "list": ("a.yaml", "- a", "must be a mapping, not a list"),
    "value": ("a.json", "1", "must be a mapping, not a single value"),
    "not UTF-8": ("a.yaml", b"a: 1\nb: \xff", r"encoded as UTF-8, .* 0xff is not valid \(line 2\)"),
    "UTF-16": ("a.json", '{"a": 1}'.encode("utf-16"), "must be encoded as UTF-8"),
    "too long": ("a.yaml", "a: " + "x" * 2_000_000, "must have at most 1000000 bytes"),
    "code": ("a.yaml", "a: !!python/object/apply:os.getcwd []", "could not determine"),
}


@pytest.mark.parametrize("case", WRONG)
def test_refused(tmp_path: Path, case: str) -> None:
    name, content, match = WRONG[case]
    data = content if isinstance(content, bytes) else content.encode()
    (tmp_path / name).write_bytes(data)
    with pytest.raises(DocumentError, match=match):
        read(tmp_path / name, most=1_000_000)


@pytest.mark.parametrize("name", ["missing.yaml", "."])
def test_a_file_that_cannot_be_opened(tmp_path: Path, name: str) -> None:
    with pytest.raises(DocumentError, match="cannot be read: "):
        read(tmp_path / name)


COMMANDS: dict[str, tuple[Callable[[Path], object], type[Exception]]] = {
    "generate": (generate_foreign, SpecError),
    "diff": (lambda path: source.read(str(path), path.parent), source.SourceError),
    "facts": (read_document, SourceError),
}


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("case", [each for each in WRONG if each != "too long"])
def test_every_command_refuses_it(tmp_path: Path, case: str, command: str) -> None:
    name, content, match = WRONG[case]
    data = content if isinstance(content, bytes) else content.encode()
    (tmp_path / name).write_bytes(data)
    run, error = COMMANDS[command]
    with pytest.raises(error, match=match):
        run(tmp_path / name)


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_surrogate_pairs_and_byte_order_marks(tmp_path: Path, name: str, encoding: str) -> None:
    (tmp_path / name).write_text('{"a": "\\ud83d\\ude00 \N{SNOWMAN}"}', encoding)
    assert read(tmp_path / name) == {"a": "\U0001f600 \N{SNOWMAN}"}


@pytest.mark.parametrize(
    "text, value",
    [
        ("a: &a {x: 1, y: 2}\nb: {<<: *a, x: 3}", {"a": {"x": 1, "y": 2}, "b": {"x": 3, "y": 2}}),
        ("a: &a {x: 1}\nb: &b {y: 2}\nc: {<<: [*b, *a]}", {"x": 1, "y": 2}),
        ("a: &a [1]\nb: [*a, *a]\nc: *a", [1]),
        ("c: yes", "yes"),
        ("c: 2026-06-30", "2026-06-30"),
        ("c: true", True),
        ("c: '*a' # *a", "*a"),
        ("{c: [a, b], d: e}", ["a", "b"]),
    ],
)
def test_yaml(tmp_path: Path, text: str, value: object) -> None:
    (tmp_path / "a.yaml").write_text(text)
    found = read(tmp_path / "a.yaml")
    assert value in (found, found["c"]) if "c" in found else found == value


_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text('ab\\"{\n:é'), inner),
    max_leaves=10,
)


@given(value=st.dictionaries(st.text('ab\\"}\n:'), _values, min_size=1), ascii_only=st.booleans())
def test_json_is_read_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, value: dict[str, Any], ascii_only: bool
) -> None:
    path = tmp_path_factory.mktemp("json") / "a.json"
    path.write_text(json.dumps(value, indent=1, ensure_ascii=ascii_only), "utf-8")
    assert read(path) == value


@given(st.text("ab*&:[]{}<,-'\"\n ?=", max_size=40))
def test_any_text_is_a_value_or_a_document_error(text: str) -> None:
    with contextlib.suppress(DocumentError):
        yaml_text.parse(text)


SCRIPT = """
import sys, yaml
from pathlib import Path
if hasattr(yaml, "CSafeLoader"):
    del yaml.CSafeLoader
from codegen.documents.document import read
from codegen.documents.document_error import DocumentError
for name in sys.argv[1:]:
    try:
        print(read(Path(name)))
    except DocumentError as error:
        print(error)
"""


def test_the_loader_in_python_reads_the_same(tmp_path: Path) -> None:
    """Not every build of PyYAML has the C parser."""
    cases = ["key twice in YAML", "lists of aliases", "merges of aliases", "alias of itself"]
    cases += ["deep YAML", "not YAML", "list as a key"]
    matches = [WRONG[each][2] for each in cases]
    texts = [str(WRONG[each][1]) for each in cases]
    for text, match in (("a: &a {x: 1}\nb: {<<: *a}", "{'x': 1}"), ("a: yes", "'yes'")):
        texts.append(text)
        matches.append(match)
    paths = [tmp_path / f"{index}.yaml" for index in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text)
    command = [sys.executable, "-c", SCRIPT, *map(str, paths)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    for line, match in zip(lines, matches, strict=True):
        assert re.search(match, line), (line, match)

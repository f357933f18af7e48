"""A damaged source gives facts or a `SourceError`, and nothing else."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.facts import files
from codegen.facts.package.limits import SourceError
from codegen.facts.source import load
from support.reference_package import FILES, directory, sdist, wheel

SETTINGS = settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
KINDS = {"wheel": wheel, "sdist": sdist}


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("archives")
    return {kind: write(folder) for kind, write in KINDS.items()}


@pytest.mark.parametrize("kind", KINDS)
@SETTINGS
@given(edits=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=4))
def test_changed_bytes_of_an_archive(
    kind: str, edits: list[tuple[float, int]], archives: dict[str, Path], tmp_path: Path
) -> None:
    data = bytearray(archives[kind].read_bytes())
    for place, value in edits:
        data[int(place * len(data))] = value
    path = tmp_path / archives[kind].name
    path.write_bytes(data)
    with contextlib.suppress(SourceError):
        load(path)


@pytest.mark.parametrize("kind", KINDS)
@SETTINGS
@given(length=st.floats(0, 0.999))
def test_a_truncated_archive(
    kind: str, length: float, archives: dict[str, Path], tmp_path: Path
) -> None:
    data = archives[kind].read_bytes()
    path = tmp_path / archives[kind].name
    path.write_bytes(data[: int(length * len(data))])
    with pytest.raises(SourceError):
        load(path)


LINES = [(name, number) for name, text in FILES.items() for number in range(text.count("\n"))]
WORDS = [
    "",
    "x = [",
    "class A(A): ...",
    "    id: Optional[",
    "from . import *",
    "pass",
    "1 + 1",
    "X = X",
]


@SETTINGS
@given(edits=st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from(WORDS)), max_size=3))
def test_changed_lines_of_a_package(
    edits: list[tuple[tuple[str, int], str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    edited = dict(FILES)
    for (name, number), text in edits:
        lines = edited[name].splitlines()
        lines[number] = text
        edited[name] = "\n".join(lines) + "\n"
    with contextlib.suppress(SourceError):
        files.rendered(load(directory(tmp_path_factory.mktemp("package"), edited)))


DEEP = {
    "attributes": ".".join(["a"] * 2000),
    "a union": " | ".join(["str"] * 2000),
    "lists": "List[" * 150 + "str" + "]" * 150,
}


@pytest.mark.parametrize("name", DEEP)
def test_a_deep_expression_ends(name: str, tmp_path: Path) -> None:
    edited = dict(FILES)
    edited["types/bake_event.py"] = edited["types/bake_event.py"].replace(
        "temperature: float", f"temperature: {DEEP[name]}"
    )
    with contextlib.suppress(SourceError):
        assert "BakeEvent" in load(directory(tmp_path, edited)).unread

"""The synchronous modules of the runtime that are made from asynchronous ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import __main__ as command
from codegen.problems import SpecError
from codegen.synchronous import files
from codegen.synchronous.convert import converted, synchronous
from codegen.synchronous.table import PAIRS, PREFIXES, UNWRAPPED, WORDS, Pair

EVERY_RULE = (
    "\n".join([*WORDS, *(f"{prefix}x" for prefix in PREFIXES), *(f"{n}[x]" for n in UNWRAPPED)])
    + "\n"
)
SOURCE = '''async def read(stream: AsyncStream[int]) -> AsyncIterator[int]:
    """Read `AsyncStream` in a task."""
    start: Callable[[], Awaitable[tuple[AsyncResponse, list[int]]]]
    async with await start() as response:
        async for item in response:
            yield await anext(item)
'''
TARGET = '''def read(stream: Stream[int]) -> Iterator[int]:
    """Read `Stream` in a thread."""
    start: Callable[[], tuple[Response, list[int]]]
    with start() as response:
        for item in response:
            yield next(item)
'''


def test_the_modules_in_the_repository_are_up_to_date() -> None:
    assert not files.changed()


def test_a_module_without_its_asynchronous_words() -> None:
    assert synchronous(SOURCE)[0] == TARGET
    assert synchronous(TARGET) == (TARGET, set())


def test_words_are_replaced_only_as_a_whole() -> None:
    text = "async_timeout multitask myasync AsyncX notAsync anext2\n"
    assert synchronous(text)[0] == "timeout multitask myasync X notAsync anext2\n"


def written(folder: Path, text: str, **differences: str) -> list[Pair]:
    (folder / "async_a.py").write_text(text)
    return [Pair("async_a.py", "a.py", differences)]


def test_a_header_names_the_source(tmp_path: Path) -> None:
    made = converted(tmp_path, written(tmp_path, EVERY_RULE))
    assert made["a.py"].startswith("# Made from async_a.py by `nox -s codegen`. Do not edit.\n")


def test_a_difference_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"async_a\.py: does not contain 'zebra'"):
        converted(tmp_path, written(tmp_path, EVERY_RULE, zebra="horse"))


@pytest.mark.parametrize("rule", [*WORDS, *PREFIXES, *(f"{name}[...]" for name in UNWRAPPED)])
def test_a_rule_that_no_module_needs_is_a_problem(tmp_path: Path, rule: str) -> None:
    kept = [line for line in EVERY_RULE.splitlines() if rule.removesuffix("[...]") not in line]
    table = written(tmp_path, "\n".join(kept))
    with pytest.raises(SpecError) as caught:
        converted(tmp_path, table)
    assert f"has a rule for {rule!r}, which no module contains" in str(caught.value)


def test_a_bracket_that_is_not_closed_is_an_error() -> None:
    with pytest.raises(ValueError, match="no bracket closes"):
        synchronous("Awaitable[list[int]")


def test_no_module_is_made_of_one_that_is_made() -> None:
    targets = {pair.target for pair in PAIRS}
    assert len(targets) == len(PAIRS)
    assert not targets & {pair.source for pair in PAIRS}


@pytest.mark.parametrize("output", [[], ["--output", "generated/api_claude"]])
def test_the_command_checks_them_with_the_package(
    output: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(command.ROOT)
    monkeypatch.setattr(command, "run", lambda *_, **__: 0)
    monkeypatch.setattr(files, "changed", lambda: {Path("a.py"): ""})
    assert command.main(["--check", *output]) == 1


def test_the_command_leaves_them_for_another_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "run", lambda *_, **__: 0)
    monkeypatch.setattr(files, "changed", lambda: {Path("a.py"): ""})
    assert command.main(["--check", "--output", str(tmp_path / "other")]) == 0

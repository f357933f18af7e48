"""The synchronous modules of the runtime that are made from asynchronous ones."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from codegen import __main__ as command
from codegen.problems import SpecError
from codegen.synchronous import files
from codegen.synchronous.convert import converted, synchronous
from codegen.synchronous.table import NO_RESULT, PAIRS, PREFIXES, REMOVED, UNWRAPPED, WORDS, Pair

EVERY_RULE = {
    **{word: word for word in WORDS},
    **{prefix: f"{prefix}x" for prefix in PREFIXES},
    **{name: f"{name}[x]" for name in (*NO_RESULT, *UNWRAPPED)},
    **{rule: f"x,  # noqa: {rule} - x" for rule in REMOVED},
    "yield from": "for x in y:\n    yield x",
}
"""Name of a rule -> a text in which it applies."""
ALL = "\n".join([*EVERY_RULE.values(), ""])

SOURCE = '''async def read(stream: AsyncStream[int]) -> AsyncGenerator[list[int], None]:
    """Read `AsyncStream` in a task."""
    timeout: float | None = None  # noqa: ASYNC109 - the error has the batch
    start: Callable[[], Awaitable[tuple[AsyncResponse, list[int]]]]
    async with await start() as response:
        async for item in response:
            yield await anext(item)
'''
TARGET = '''def read(stream: Stream[int]) -> Generator[list[int], None, None]:
    """Read `Stream` in a thread."""
    timeout: float | None = None
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


@pytest.mark.parametrize(
    "loop, made",
    [
        ("async for x in self.f(x):\n    yield x\n", "yield from self.f(x)\n"),
        ("for x in await f():\n    yield x\n", "yield from f()\n"),
        ("async for x in f():\n    yield x + 1\n", "for x in f():\n    yield x + 1\n"),
        ("for x in f():\n    yield x\n    g()\n", "for x in f():\n    yield x\n    g()\n"),
        (
            "for x in f():\n    yield x\nelse:\n    g()\n",
            "for x in f():\n    yield x\nelse:\n    g()\n",
        ),
    ],
)
@pytest.mark.parametrize("indent", ["", "    "])
def test_a_loop_that_only_yields_its_items_is_a_yield_from(
    loop: str, made: str, indent: str
) -> None:
    text, expected = (textwrap.indent(f"{code}done()\n", indent) for code in (loop, made))
    assert synchronous(text)[0] == expected


def test_words_are_replaced_only_as_a_whole() -> None:
    text = "async_timeout multitask myasync AsyncX notAsync anext2\n"
    assert synchronous(text)[0] == "timeout multitask myasync X notAsync anext2\n"


def written(folder: Path, text: str, **differences: str) -> list[Pair]:
    (folder / "async_a.py").write_text(text)
    return [Pair("async_a.py", "a.py", differences)]


def test_a_header_names_the_source(tmp_path: Path) -> None:
    made = converted(tmp_path, written(tmp_path, ALL))
    assert made["a.py"].startswith("# Made from async_a.py by `nox -s codegen`. Do not edit.\n")


def test_a_difference_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"async_a\.py: does not contain 'zebra'"):
        converted(tmp_path, written(tmp_path, ALL, zebra="horse"))


@pytest.mark.parametrize("rule", EVERY_RULE)
def test_a_rule_that_no_module_needs_is_a_problem(tmp_path: Path, rule: str) -> None:
    kept = [text for text in EVERY_RULE.values() if rule not in synchronous(text)[1]]
    with pytest.raises(SpecError) as caught:
        converted(tmp_path, written(tmp_path, "\n".join(kept)))
    assert f"has a rule for {rule!r}, which no module contains" in str(caught.value)


def test_a_bracket_that_is_not_closed_is_an_error() -> None:
    with pytest.raises(ValueError, match="no bracket closes"):
        synchronous("Awaitable[list[int]")


def test_no_module_is_made_of_one_that_is_made() -> None:
    targets = {pair.target for pair in PAIRS}
    assert len(targets) == len(PAIRS)
    assert not targets & {pair.source for pair in PAIRS}


ABOUT_THE_OTHER_KIND = {
    "helpers/tools/run/stream_run.py": {"asynchronous"},
    "helpers/tools/run/sync_run.py": {"async", "asynchronous"},
}
"""Words that are meant: these modules refuse asynchronous tools."""


@pytest.mark.parametrize("target", [pair.target for pair in PAIRS])
def test_a_synchronous_module_does_not_mention_what_is_asynchronous(target: str) -> None:
    _, _, text = (files.RUNTIME / target).read_text("utf-8").partition("\n")
    words = r"\w*async\w*|await\w*|anyio|asyncio|event loop|\btasks?\b"
    found = set(re.findall(words, re.sub(r"from \.\w+ import .*", "", text), re.IGNORECASE))
    assert found == ABOUT_THE_OTHER_KIND.get(target, set())
    assert not re.search(r"\ban `[B-DFGJ-NP-TV-Z]", text, re.IGNORECASE), "an article is wrong"


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


def test_the_command_makes_them_before_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []

    def record(what: str) -> int:
        made.append(what)
        return 0

    monkeypatch.setattr(command, "run", lambda *_, **__: record("package"))
    monkeypatch.setattr(command, "run_synchronous", lambda **_: record("modules"))
    assert command.main([]) == 0
    assert made == ["modules", "package"]


def test_the_command_imports_none_of_them_before_it_makes_them() -> None:
    # The package has signatures and texts of these modules. The base class of `Client` is not
    # among them.
    program = "import sys, codegen.__main__; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", program],
        cwd=command.ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    names = {f"api_claude_runtime.{pair.target[:-3].replace('/', '.')}" for pair in PAIRS}
    assert names & set(loaded) == {"api_claude_runtime.client.sync_client"}

"""Tests of `ProgressBar`: a bar in a terminal, lines elsewhere, and errors that do not propagate."""

from __future__ import annotations

import contextlib
import fcntl
import io
import os
import pty
import re
import struct
import subprocess
import sys
import termios
import threading
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from api_claude_runtime.batches.gather.gather import gather
from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.batches.gather.progress import ProgressBar
from api_claude_runtime.batches.gather.progress_display import LINE_INTERVAL


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


class Counts(NamedTuple):
    processing: int = 0
    succeeded: int = 0
    errored: int = 0
    canceled: int = 0
    expired: int = 0


class Batch(NamedTuple):
    processing_status: str
    request_counts: Counts


def lines(*steps: tuple[float, Any], label: str = "Batch", block: bool = True) -> list[str]:
    """Return the lines that are printed for the progress at each time."""
    clock, file = Clock(), io.StringIO()
    bar = ProgressBar(label, file=file, clock=clock)
    with bar if block else contextlib.nullcontext():
        for at, progress in steps:
            clock.now = 100.0 + at
            bar(progress)
    assert bar.problem is None
    return file.getvalue().splitlines()


def test_lines_have_an_interval_and_the_block_end_prints_a_final_one() -> None:
    steps = [(each / 10, Progress(each, each // 50, 4, 100)) for each in range(1, 100)]
    assert lines(*steps) == [
        "Batch: 1 of 100 done, 4 running, 0.1 s, about 10 s left",
        "Batch: 31 of 100 done, 4 running, 3.1 s, about 7 s left",
        "Batch: 61 of 100 done, 1 failed, 4 running, 6.1 s, about 4 s left",
        "Batch: 91 of 100 done, 1 failed, 4 running, 9.1 s, about 1 s left",
        "Batch: 99 of 100 done, 1 failed, 4 running, 9.9 s",
    ]


def test_the_end_is_printed_at_once_and_only_once() -> None:
    steps = [(0.1, Progress(1, 0, 1, 2)), (0.2, Progress(2, 2, 0, 2)), (9, Progress(2, 2, 0, 2))]
    for block in (True, False):
        assert lines(*steps, label="", block=block) == [
            "1 of 2 done, 1 running, 0.1 s",
            "2 of 2 done, 2 failed, 0.2 s",
        ]


def test_progress_without_a_total() -> None:
    steps = [(each, Progress(each, 0, 0, None)) for each in (1, 2, 1500)]
    assert lines(*steps) == ["Batch: 1 done, 1 s", "Batch: 1,500 done, 1,500 s"]


def test_progress_of_a_batch() -> None:
    waiting = Batch("in_progress", Counts(processing=10))
    ended = Batch("ended", Counts(succeeded=6, errored=1, canceled=1, expired=2))
    steps = [(0, waiting), (60, waiting), (120, waiting._replace(processing_status="canceling"))]
    assert lines(*steps, (180, ended)) == [
        "Batch: 0 of 10 done, in progress, 0 s",
        "Batch: 0 of 10 done, canceling, 120 s",
        "Batch: 10 of 10 done, 4 failed, 180 s",
    ]


def test_without_progress_nothing_is_printed() -> None:
    assert lines() == []


def test_a_progress_bar_can_be_reused() -> None:
    clock, file = Clock(), io.StringIO()
    bar = ProgressBar("A", file=file, clock=clock)
    for _ in range(2):
        with bar:
            clock.now += 1
            bar(Progress(1, 0, 0, 1))
    assert file.getvalue() == "A: 1 of 1 done, 1 s\n" * 2


def test_the_last_state_is_printed_when_the_block_raises() -> None:
    file = io.StringIO()
    with pytest.raises(KeyError), ProgressBar("A", file=file, clock=Clock()) as bar:
        bar(Progress(1, 0, 3, 9))
        bar(Progress(2, 0, 3, 9))
        raise KeyError
    assert [line[:11] for line in file.getvalue().splitlines()] == ["A: 1 of 9 d", "A: 2 of 9 d"]


class BrokenFile(io.StringIO):
    def write(self, text: str) -> int:
        raise OSError("the disk is full")


def call(number: int) -> int:
    return number


@pytest.mark.parametrize("problem", ["broken file", "invalid progress"])
def test_a_display_error_does_not_fail_the_calls(problem: str) -> None:
    bar = ProgressBar("A", file=BrokenFile() if problem == "broken file" else io.StringIO())
    with bar:
        if problem == "invalid progress":
            bar(object())
        outcomes = gather(call, [{"number": each} for each in range(5)], on_progress=bar)
    assert [outcome.value for outcome in outcomes] == [0, 1, 2, 3, 4]
    assert isinstance(bar.problem, OSError if problem == "broken file" else AttributeError)


def test_a_closed_file_is_stored_as_problem() -> None:
    file = io.StringIO()
    file.close()
    with ProgressBar("A", file=file) as bar:
        bar(Progress(1, 0, 0, 1))
    assert isinstance(bar.problem, ValueError)


def test_a_missing_stderr_does_not_raise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    with ProgressBar("A") as bar:
        bar(Progress(1, 0, 0, 1))


class Terminal:
    """A pseudo-terminal with 100 columns. A thread reads what is written to it."""

    def __init__(self) -> None:
        self._main, self.end = pty.openpty()
        fcntl.ioctl(self.end, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
        self._data = bytearray()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        with contextlib.suppress(OSError):  # raised on Linux when the other end is closed
            while chunk := os.read(self._main, 4096):
                self._data += chunk

    def text(self) -> str:
        """Close the terminal and return everything that was written to it."""
        if self.end >= 0:
            os.close(self.end)
            self.end = -1
        self._reader.join(10)
        return self._data.decode()

    def close(self) -> None:
        self.text()
        os.close(self._main)


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    made = Terminal()
    yield made
    made.close()


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "100")


ANSI = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
SHOW_CURSOR, HIDE_CURSOR = "\x1b[?25h", "\x1b[?25l"
USE = """
import sys
from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.batches.gather.progress import ProgressBar
with ProgressBar("[b]Questions") as bar:
    for done in range(1, 41):
        bar(Progress(done, done // 20, 3, 40))
        if done == 20:
            print("printed", flush=True)
if bar.problem: raise bar.problem
print("rich" in sys.modules)
"""
WITHOUT_RICH = "import sys; sys.modules['rich'] = None\n"


def run(
    code: str, terminal: Terminal, environment: dict[str, str] | None = None, *, out: bool = False
) -> tuple[str, str]:
    """Run `code` with the terminal as stderr, and as stdout if `out`.

    Returns the piped stdout and the text that the terminal received.
    """
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        stdin=subprocess.DEVNULL,
        stdout=terminal.end if out else subprocess.PIPE,
        stderr=terminal.end,
        env={**os.environ, **(environment or {})},
        timeout=60,
        check=False,
    )
    shown = terminal.text()
    assert done.returncode == 0, shown
    return (done.stdout or b"").decode(), shown


def test_a_terminal_shows_a_bar(terminal: Terminal) -> None:
    out, shown = run(USE, terminal)
    assert out == "printed\nTrue\n"
    plain = ANSI.sub("", shown)
    assert "[b]Questions" in plain
    assert "40/40" in plain
    assert "2 failed, 3 running" in plain
    assert "━" in plain
    assert shown.rindex(SHOW_CURSOR) > shown.rindex(HIDE_CURSOR)
    assert "printed" not in plain


def test_text_printed_to_the_same_terminal_appears_above_the_bar(terminal: Terminal) -> None:
    plain = ANSI.sub("", run(USE, terminal, out=True)[1])
    rows = [row.strip() for row in re.split(r"[\r\n]+", plain)]
    assert "printed" in rows
    assert "40/40" in rows[-2] or "40/40" in rows[-3]


@pytest.mark.parametrize(
    "code, environment",
    [
        (WITHOUT_RICH + USE.replace("True", "False"), {}),
        (USE, {"NO_COLOR": "1"}),
        (USE, {"TERM": "dumb"}),
    ],
    ids=["no rich", "NO_COLOR", "dumb"],
)
def test_a_terminal_without_a_bar_shows_lines(
    terminal: Terminal, code: str, environment: dict[str, str]
) -> None:
    out, shown = run(code, terminal, environment)
    assert out.splitlines()[0] == "printed"
    assert "\x1b" not in shown
    rows = shown.splitlines()
    assert rows[0].startswith("[b]Questions: 1 of 40 done, 3 running, ")
    assert rows[-1].startswith("[b]Questions: 40 of 40 done, 2 failed, 3 running, ")
    assert len(rows) < 5


def test_a_pipe_gets_lines_and_rich_is_not_imported() -> None:
    done = subprocess.run(
        [sys.executable, "-c", USE], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout == "printed\nFalse\n"
    assert "\x1b" not in done.stderr
    assert "40 of 40 done" in done.stderr


def test_without_a_with_block_a_terminal_shows_lines(terminal: Terminal) -> None:
    with open(terminal.end, "w", closefd=False) as file:
        bar = ProgressBar("A", file=file)
        bar(Progress(1, 0, 0, 1))
    assert bar.problem is None
    assert ANSI.sub("", terminal.text()).startswith("A: 1 of 1 done")


def threads_ended(before: int) -> bool:
    """Wait until there are no more threads than before; return false after 10 seconds."""
    for _ in range(1000):
        if threading.active_count() <= before:
            return True
        threading.Event().wait(0.01)
    return False


def test_a_closed_terminal_is_stored_as_problem() -> None:
    main, end = pty.openpty()
    threads = threading.active_count()
    file = os.fdopen(end, "w")
    with ProgressBar("A", file=file) as bar:
        bar(Progress(1, 0, 0, 9))
        os.close(main)
        for done in range(2, 10):
            bar(Progress(done, 0, 0, 9))
            threading.Event().wait(0.05)  # give the drawing thread time to write
    with contextlib.suppress(OSError):
        file.close()
    assert isinstance(bar.problem, OSError)
    assert threads_ended(threads)


def test_a_bar_is_closed_after_a_display_error(terminal: Terminal) -> None:
    threads = threading.active_count()
    with open(terminal.end, "w", closefd=False) as file, ProgressBar("A", file=file) as bar:
        bar(Progress(1, 0, 0, 9))
        bar(object())
        bar(Progress(2, 0, 0, 9))
    assert isinstance(bar.problem, AttributeError)
    assert threads_ended(threads)
    assert SHOW_CURSOR in terminal.text()


def test_a_bar_without_a_total(terminal: Terminal) -> None:
    with open(terminal.end, "w", closefd=False) as file, ProgressBar("A", file=file) as bar:
        bar(Progress(7, 0, 0, None))
    assert bar.problem is None
    assert "7/?" in ANSI.sub("", terminal.text())


def test_the_number_of_lines_is_limited_by_the_interval() -> None:
    assert (
        len(lines(*((each, Progress(each, 0, 1, None)) for each in range(60))))
        <= 60 / LINE_INTERVAL + 1
    )

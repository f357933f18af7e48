"""The file: whole lines or none, also from several processes and threads."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from api_claude_runtime.helpers.recording.errors import RecordingError
from api_claude_runtime.helpers.recording.exchange import Exchange
from api_claude_runtime.helpers.recording.journal import Journal


def exchange(name: str = "x") -> Exchange:
    request = {"method": "GET", "target": f"/{name}", "headers": {}, "body": None}
    response = {"status": 200, "headers": {}, "seconds": 0.0, "body": [[0.0, {"text": name}]]}
    return Exchange(request, response)


def targets(journal: Journal) -> list[str]:
    return [each.request["target"] for each in journal.load()]


def test_lines_are_added_to_a_new_file_in_a_new_folder(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "a" / "b.jsonl", replace=False)
    assert journal.load() == []
    journal.append(exchange("one"))
    journal.append(exchange("two"))
    assert targets(journal) == ["/one", "/two"]
    assert [each.line for each in journal.load()] == [1, 2]


def test_the_first_line_replaces_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    Journal(path, replace=False).append(exchange("old"))
    journal = Journal(path, replace=True)
    assert targets(journal) == ["/old"]  # it stays until there is something new
    journal.append(exchange("one"))
    journal.append(exchange("two"))
    assert targets(journal) == ["/one", "/two"]
    assert [each.name for each in tmp_path.iterdir()] == ["a.jsonl"]


@pytest.mark.parametrize("rest", [b"{", b"x" * 200_000])
def test_an_unfinished_line_is_left_out_and_overwritten(tmp_path: Path, rest: bytes) -> None:
    journal = Journal(tmp_path / "a.jsonl", replace=False)
    journal.append(exchange("one"))
    with journal.path.open("ab") as file:
        file.write(rest)
    assert targets(journal) == ["/one"]
    journal.append(exchange("two"))
    assert targets(journal) == ["/one", "/two"]


def test_a_file_with_nothing_but_an_unfinished_line(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "a.jsonl", replace=False)
    journal.path.write_bytes(b"unfinished")
    journal.append(exchange("one"))
    assert targets(journal) == ["/one"]


def changed(part: str, **fields: Any) -> bytes:
    value = json.loads(exchange().text())
    return json.dumps({**value, part: {**value[part], **fields}}).encode()


@pytest.mark.parametrize(
    "line",
    [
        b"{}",
        b"no JSON",
        b"\xff",
        changed("request", method=None),
        changed("request", target=1.5),
        changed("response", seconds="soon"),
        changed("response", seconds=[]),
        changed("response", seconds=float("nan")),
        changed("response", status=float("inf")),
        changed("response", end=5),
    ],
)
def test_an_invalid_line_is_named(tmp_path: Path, line: bytes) -> None:
    journal = Journal(tmp_path / "a.jsonl", replace=False)
    journal.append(exchange())
    with journal.path.open("ab") as file:
        file.write(b"\n" + line + b"\n")
    with pytest.raises(RecordingError, match=r"line 3 of the recording .*a\.jsonl is invalid"):
        journal.load()


def test_a_path_that_cannot_be_a_file(tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match="cannot be read"):
        Journal(tmp_path, replace=False).load()
    with pytest.raises(RecordingError, match="cannot be written"):
        Journal(tmp_path, replace=False).append(exchange())
    with pytest.raises(RecordingError, match="cannot be written"):
        Journal(tmp_path, replace=True).append(exchange())
    assert list(tmp_path.iterdir()) == []


PROGRAM = """
import sys
from pathlib import Path
from api_claude_runtime.helpers.recording.exchange import Exchange
from api_claude_runtime.helpers.recording.journal import Journal
journal = Journal(Path(sys.argv[1]), replace=False)
for number in range(100):
    request = {"method": "GET", "target": f"/{sys.argv[2]}/{number}", "headers": {}, "body": None}
    piece = {"text": sys.argv[2] * 5000}
    response = {"status": 200, "headers": {}, "seconds": 0.0, "body": [[0.0, piece]]}
    journal.append(Exchange(request, response))
"""


def test_several_processes_add_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    processes = [
        subprocess.Popen([sys.executable, "-c", PROGRAM, str(path), name]) for name in "abc"
    ]
    assert [each.wait(100) for each in processes] == [0, 0, 0]
    found = targets(Journal(path, replace=False))
    assert len(found) == 300
    for name in "abc":
        own = [each for each in found if each.startswith(f"/{name}/")]
        assert own == [f"/{name}/{number}" for number in range(100)]


def test_a_line_that_is_added_during_a_write_is_written_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The garbage collector may end a response in the thread that is writing."""
    journal = Journal(tmp_path / "a.jsonl", replace=False)
    write = journal._write
    added: list[Exchange] = [exchange("two")]

    def interrupted(data: bytes) -> None:
        if added:
            journal.append(added.pop())
            assert targets(journal) == []
        write(data)

    monkeypatch.setattr(journal, "_write", interrupted)
    journal.append(exchange("one"))
    assert targets(journal) == ["/one", "/two"]

"""The file with the answers of `ask_dataset`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.helpers.distributed.answer_journal import AnswerJournal


@contextmanager
def opened(path: Path) -> Iterator[AnswerJournal]:
    journal = AnswerJournal(str(path))
    assert journal.open() is None
    yield journal
    journal.close()


def test_answers_are_known_in_the_same_run_and_the_next(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "answers.jsonl"
    with opened(path) as first:
        first.add("ä", '{"text": "wörld"}')
        first.add("b", '{"n": 1}')
        assert first.known(["b", "c"]) == {"b": '{"n":1}'}
    with opened(path) as again:
        assert again.known(["ä", "b", "c"]) == {"ä": '{"text":"wörld"}', "b": '{"n":1}'}


def test_the_first_answer_of_an_id_counts(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as journal:
        assert journal.add("a", '{"n":1}') == '{"n":1}'
        assert journal.add("a", '{"n":2}') == '{"n":1}'
    assert (tmp_path / "a").read_bytes().count(b"\n") == 1


@given(cut=st.integers(0, 60))
def test_a_line_that_was_not_written_whole_is_removed(
    cut: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("journal") / "a"
    lines = [b'{"id":"1","message":{"n":1}}\n', b'{"id":"2","message":{"n":2}}\n']
    path.write_bytes(b"".join(lines)[:cut])
    whole = min(cut // len(lines[0]), 2)
    with opened(path) as journal:
        assert list(journal.known(["1", "2"])) == ["1", "2"][:whole]
        journal.add("3", '{"n":3}')
    written = path.read_bytes().splitlines()
    assert [json.loads(line)["id"] for line in written] == [*["1", "2"][:whole], "3"]


def test_problems_are_returned(tmp_path: Path) -> None:
    (tmp_path / "other").write_text('{"id": "1", "message": {}}\nhello\n')
    problem = AnswerJournal(str(tmp_path / "other")).open()
    assert problem is not None
    assert "cannot be read: line 2 is not an answer" in problem
    assert (tmp_path / "other").read_text().endswith("hello\n")
    assert "cannot be opened" in str(AnswerJournal(str(tmp_path)).open())
    with opened(tmp_path / "a"):
        assert "used by another run" in str(AnswerJournal(str(tmp_path / "a")).open())

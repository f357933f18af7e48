"""The file with the answers of `ask_dataset`."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.distributed.answer_journal import AnswerJournal


@contextmanager
def opened(path: Path) -> Iterator[AnswerJournal]:
    journal = AnswerJournal(str(path), patience=0)
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
    # An answer of which only the end of the line is missing was paid for, and is kept.
    whole = min((cut + 1) // len(lines[0]), 2)
    with opened(path) as journal:
        assert list(journal.known(["1", "2"])) == ["1", "2"][:whole]
        journal.add("3", '{"n":3}')
        assert journal.known(["1", "3"])["3"] == '{"n":3}'
    written = path.read_bytes().splitlines()
    assert [json.loads(line)["id"] for line in written] == [*["1", "2"][:whole], "3"]


@pytest.mark.parametrize(
    "text",
    [
        '{"id":"1","text":"a row"}',
        '{"id":"1","text":"a row"}\n',
        '{"id":1,"message":{}}\n',
        '{"id":"1","message":"text"}\n',
        '{"id":"1","message":{},"error":null}\n',
        "id,text",
        "[1]",
        "\n",
    ],
)
def test_another_file_is_rejected_and_left_as_it_is(text: str, tmp_path: Path) -> None:
    (tmp_path / "input").write_text(text)
    problem = AnswerJournal(str(tmp_path / "input"), patience=0).open()
    assert problem is not None
    assert "cannot be read: line 1: not an answer of ask_dataset" in problem
    assert (tmp_path / "input").read_text() == text


def test_a_new_object_goes_on_with_the_file(tmp_path: Path) -> None:
    """Ray creates an actor again whose process was killed, and calls its methods again."""
    with opened(tmp_path / "a") as first:
        first.add("1", '{"n":1}')
    again = AnswerJournal(str(tmp_path / "a"), patience=0)
    try:
        assert again.known(["1"]) == {"1": '{"n":1}'}
    finally:
        again.close()
    third = AnswerJournal(str(tmp_path / "a"), patience=0)
    try:
        assert third.add("1", '{"n":2}') == '{"n":1}'
    finally:
        third.close()
    with pytest.raises(ConfigurationError, match="cannot be opened"):
        AnswerJournal(str(tmp_path)).known(["1"])


def test_it_waits_for_a_run_that_is_just_ending(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as first:
        timer = threading.Timer(0.2, first.close)
        timer.start()
        second = AnswerJournal(str(tmp_path / "a"), patience=60)
        assert second.open() is None
        second.close()
        timer.join()


def test_problems_are_returned(tmp_path: Path) -> None:
    (tmp_path / "other").write_text('{"id": "1", "message": {}}\nhello\n')
    problem = AnswerJournal(str(tmp_path / "other")).open()
    assert problem is not None
    assert "cannot be read: line 2: not an answer" in problem
    assert (tmp_path / "other").read_text().endswith("hello\n")
    assert "cannot be opened" in str(AnswerJournal(str(tmp_path)).open())
    with opened(tmp_path / "a"):
        assert "used by another run" in str(AnswerJournal(str(tmp_path / "a"), patience=0).open())

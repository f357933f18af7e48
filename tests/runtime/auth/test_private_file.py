"""Tests of files that only their owner can read."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from api_claude import Client, preview
from api_claude_runtime.auth.private_file import private
from api_claude_runtime.helpers.distributed.answer_journal import AnswerJournal
from api_claude_runtime.helpers.recording.journal import Journal
from api_claude_runtime.requests.spooled_array import Spool


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_is_private_and_an_old_one_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for expected in (0o600, 0o640):
        with open(path, "ab+", opener=private) as file:
            file.write(b"x")
        assert mode(path) == expected
        path.chmod(0o640)
    assert path.read_bytes() == b"xx"


@pytest.mark.parametrize("replace", [True, False])
def test_recordings_are_private(tmp_path: Path, replace: bool) -> None:
    path = tmp_path / "new" / "calls.jsonl"
    Journal(path, replace=replace)._write(b"{}\n")
    assert mode(path) == 0o600
    path.chmod(0o644)  # a recording that is shared, for example in a repository
    Journal(path, replace=replace)._write(b"{}\n")
    assert mode(path) == 0o644


def test_journals_of_answers_are_private(tmp_path: Path) -> None:
    journal = AnswerJournal(str(tmp_path / "answers.jsonl"))
    assert journal.open() is None
    assert mode(tmp_path / "answers.jsonl") == 0o600
    journal.close()


def test_spools_are_private() -> None:
    spool = Spool()
    assert stat.S_IMODE(os.fstat(spool._file.fileno()).st_mode) == 0o600


def test_the_body_of_a_preview_is_written_to_a_private_file(tmp_path: Path) -> None:
    client = Client(api_key="sk-ant-key")
    given: Any = {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "Hi"}]}
    preview(client.messages.create, **given).curl(body_file=tmp_path / "body.json")
    assert mode(tmp_path / "body.json") == 0o600

"""Reading the body of a preview changes no file of the caller."""

from __future__ import annotations

import io
import pickle
from pathlib import Path
from typing import Any

import pytest

from api_claude import Client, preview
from api_claude.errors import RequestError
from api_claude_runtime.helpers.preview.body import MissingBody, chunks

CLIENT = Client(api_key="sk-ant-test")


@pytest.mark.parametrize("position", [0, 2, 5])
def test_open_file_stays_where_it_is(position: int) -> None:
    file = io.BytesIO(b"12345")
    file.seek(position)
    shown = preview(CLIENT.files.upload, file=file)
    expected = b"12345"[position:] or b"12345"
    assert b"\r\n\r\n" + expected + b"\r\n" in shown.body
    assert file.tell() == position
    assert len(shown.body) == shown.size


def test_closed_file_is_an_error() -> None:
    file = io.BytesIO(b"12345")
    shown = preview(CLIENT.files.upload, file=file)
    file.close()
    with pytest.raises(RequestError, match="closed file"):
        _ = shown.body


@pytest.mark.parametrize("in_memory", [True, False])
def test_preview_of_a_form_can_be_pickled(tmp_path: Path, in_memory: bool) -> None:
    (tmp_path / "x").write_bytes(b"1")
    file: Any = io.BytesIO(b"1") if in_memory else tmp_path / "x"
    shown = preview(CLIENT.files.upload, file=file)
    copied = pickle.loads(pickle.dumps(shown))
    assert (copied.size, copied.headers, repr(copied)) == (shown.size, shown.headers, repr(shown))
    for use in (lambda: copied.body, copied.curl):
        with pytest.raises(RequestError, match="pickled without the files"):
            use()


def test_missing_body_has_a_length() -> None:
    assert MissingBody(3).length == 3
    assert [*MissingBody(3)] == []
    with pytest.raises(RequestError, match="cannot be shown"):
        next(chunks(MissingBody(None)))

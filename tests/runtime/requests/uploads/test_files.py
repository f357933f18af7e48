"""Tests of files to upload: accepted values, their attributes, and the errors for others."""

from __future__ import annotations

import gzip
import io
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest

from api_claude import files_from_dir
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.requests.uploads.files import CHUNK, check_file


def content(value: Any) -> bytes:
    return b"".join(check_file("file", "file", value).chunks())


def refused(value: Any) -> str:
    with pytest.raises(RequestError) as caught:
        check_file("file", "file", value)
    return str(caught.value)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "notes.txt"
    file.write_bytes(b"What is noted.")
    return file


def test_a_path_is_opened_when_it_is_read_and_can_be_read_twice(path: Path) -> None:
    file = check_file("file", "file", path)
    assert (file.name, file.media_type, file.size) == ("notes.txt", "text/plain", 14)
    assert [*file.chunks()] == [b"What is noted."]
    assert [*file.chunks()] == [b"What is noted."]  # a second time, as for a retry


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_bytes_are_accepted(kind: Any) -> None:
    file = check_file("file", "file", kind(b"abc"))
    assert (file.name, file.media_type, file.size) == (None, "application/octet-stream", 3)
    assert b"".join(file.chunks()) == b"abc"


def test_an_open_file_is_sent_from_its_current_position(path: Path) -> None:
    with path.open("rb") as opened:
        opened.seek(5)
        file = check_file("file", "file", opened)
        assert (file.name, file.size) == ("notes.txt", 9)
        assert opened.tell() == 5
        assert b"".join(file.chunks()) == b"is noted."
        assert b"".join(file.chunks()) == b"is noted."


def test_a_buffer_has_no_name() -> None:
    file = check_file("file", "file", io.BytesIO(b"abc"))
    assert (file.name, file.size) == (None, 3)


def test_a_gzip_file_has_the_size_of_its_decompressed_content(tmp_path: Path) -> None:
    # Its `mode` is a number and not a string.
    with gzip.open(tmp_path / "a.txt.gz", "wb") as packed:
        packed.write(b"abc" * 1000)
    with gzip.open(tmp_path / "a.txt.gz", "rb") as packed:
        file = check_file("file", "file", ("a.txt", packed))
        assert file.size == 3000
        assert b"".join(file.chunks()) == b"abc" * 1000


def test_a_pipe_has_no_known_size() -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as end:
        end.write(b"piped")
    with os.fdopen(reading, "rb") as pipe:
        file = check_file("file", "file", ("piped.bin", pipe))
        assert file.size is None
        assert b"".join(file.chunks()) == b"piped"


def test_name_and_media_type_may_be_given(path: Path) -> None:
    file = check_file("file", "file", ("skill/SKILL.md", path))
    assert (file.name, file.media_type) == ("skill/SKILL.md", "text/markdown")
    file = check_file("file", "file", ("a.txt", b"", "text/x-odd"))
    assert (file.name, file.media_type, file.size) == ("a.txt", "text/x-odd", 0)
    assert check_file("file", "file", (None, path)).name == "notes.txt"


def test_a_tuple_of_four_has_the_headers_of_the_part() -> None:
    file = check_file("file", "file", ("a.bin", b"x", None, {"X-Note": "n", "content-id": "1"}))
    assert file.media_type == "application/octet-stream"
    assert file.headers == ("x-note: n", "content-id: 1")
    file = check_file("file", "file", ("a.txt", b"x", "text/x", {"Content-Type": "text/y"}))
    assert (file.media_type, file.headers) == ("text/y", ())


@pytest.mark.parametrize(
    "headers,error",
    [
        ([("a", "b")], "file: headers must be a mapping, not list"),
        ("x", "file: headers must be a mapping, not str"),
        (None, "file: headers must be a mapping, not NoneType"),
        ({"a": "b\r\nc: d"}, "file: header a must not contain control characters"),
        ({"a b": "c"}, "file: 'a b' is not a valid header name"),
        ({"Content-Disposition": "x"}, "must not contain content-disposition: pass the name"),
        ({"content-length": "1"}, "file: header content-length must not be passed"),
    ],
)
def test_invalid_headers_of_a_part_are_refused(headers: Any, error: str) -> None:
    assert error in refused(("a", b"x", None, headers))


@pytest.mark.parametrize(
    "name,media_type",
    [
        ("a.tar.gz", "application/gzip"),
        ("a.tgz", "application/gzip"),
        ("a.txt.gz", "application/gzip"),
        ("a.gz", "application/gzip"),
        ("a.tar.bz2", "application/x-bzip2"),
        ("a.tar.xz", "application/x-xz"),
        ("a.tar.Z", "application/x-compress"),
        ("a.tar", "application/x-tar"),
        ("a.unknown", "application/octet-stream"),
        (None, "application/octet-stream"),
    ],
)
def test_a_compressed_file_has_the_media_type_of_its_compression(
    name: str | None, media_type: str
) -> None:
    assert check_file("file", "file", (name, b"")).media_type == media_type


def just_written(path: Path) -> io.BytesIO:
    buffer = io.BytesIO()
    buffer.write(b"What is noted.")
    return buffer


def just_read(path: Path) -> Any:
    opened = path.open("rb")
    opened.read()
    return opened


def not_flushed(path: Path) -> Any:
    opened = tempfile.NamedTemporaryFile()  # noqa: SIM115 - the test closes it
    opened.write(b"What is noted.")
    return opened


def spooled(path: Path) -> Any:
    opened = tempfile.SpooledTemporaryFile()  # noqa: SIM115 - the test closes it
    opened.write(b"What is noted.")
    return opened


def beyond_the_end(path: Path) -> io.BytesIO:
    buffer = io.BytesIO(b"What is noted.")
    buffer.seek(100)
    return buffer


@pytest.mark.parametrize("make", [just_written, just_read, not_flushed, spooled, beyond_the_end])
@pytest.mark.parametrize("named", [False, True])
def test_an_open_file_at_its_end_is_sent_from_its_start(
    make: Callable[[Path], Any], named: bool, path: Path
) -> None:
    with make(path) as opened:
        file = check_file("file", "file", ("a.txt", opened) if named else opened)
        assert file.size == 14
        assert b"".join(file.chunks()) == b"What is noted."
        assert b"".join(file.chunks()) == b"What is noted."


def test_an_open_file_without_content_is_empty() -> None:
    assert content(io.BytesIO()) == b""


def test_a_path_of_bytes_is_accepted(path: Path) -> None:
    with os.scandir(os.fsencode(path.parent)) as entries:
        (entry,) = (each for each in entries if each.name == os.fsencode(path.name))
    file: Any = check_file("file", "file", entry)
    assert (file.name, b"".join(file.chunks())) == (path.name, path.read_bytes())


@pytest.mark.parametrize("name", [3, None, "<stdin>", object()])
def test_a_name_that_is_no_path_is_not_sent(name: Any) -> None:
    buffer = io.BytesIO(b"abc")
    buffer.name = name  # type: ignore[attr-defined]  # as open files have it
    assert check_file("file", "file", buffer).name is None


def test_the_name_of_an_open_file_may_be_bytes(path: Path) -> None:
    with open(os.fsencode(path), "rb") as opened:  # noqa: PTH123 - `Path.open` has a text name
        assert check_file("file", "file", opened).name == "notes.txt"


def test_an_asynchronous_file_is_refused_with_a_hint(path: Path) -> None:
    async def check() -> None:
        async with await anyio.open_file(path, "rb") as opened:
            error = refused(opened)
            assert "must be a synchronous file, not AsyncFile" in error
            assert "await file.read()" in error

    anyio.run(check)


def test_a_buffer_of_text_is_refused_with_a_hint() -> None:
    assert ".getvalue().encode()" in refused(io.StringIO("text"))


def test_large_content_is_read_in_chunks(tmp_path: Path) -> None:
    data = bytes(CHUNK + 1)
    assert [len(chunk) for chunk in check_file("file", "file", data).chunks()] == [CHUNK, 1]
    path = tmp_path / "large"
    path.write_bytes(data)
    assert [len(chunk) for chunk in check_file("file", "file", path).chunks()] == [CHUNK, 1]


def test_an_empty_file_is_accepted(tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.touch()
    assert content(path) == b""
    assert content(b"") == b""


def test_a_missing_path_is_refused(tmp_path: Path) -> None:
    assert "No such file" in refused(tmp_path / "nowhere.txt")
    assert "nowhere.txt" in refused(tmp_path / "nowhere.txt")


def test_a_directory_is_refused(tmp_path: Path) -> None:
    assert "files_from_dir" in refused(tmp_path)


def test_a_file_without_read_permission_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may read any file
    assert "permission denied" in refused(path)


def test_a_str_is_refused() -> None:
    assert "Path(...)" in refused("notes.txt")


def test_a_file_open_in_text_mode_is_refused(path: Path) -> None:
    with path.open() as opened:
        assert "'rb'" in refused(opened)


def test_a_closed_file_is_refused(path: Path) -> None:
    with path.open("rb") as opened:
        pass
    assert "must be an open file, not a closed file" in refused(opened)


@pytest.mark.parametrize("value", [None, 1, object(), {"a": 1}, ("a",), ("a", b"b", "c", {}, 1)])
def test_other_values_are_refused(value: Any) -> None:
    assert refused(value)


@pytest.mark.parametrize("value", [(1, b"x"), ("a", b"x", 5)])
def test_a_name_or_media_type_must_be_a_string(value: Any) -> None:
    assert "must be strings, not int" in refused(value)


@pytest.mark.parametrize("media_type", ["text/plain\r\nx: y", "ümlaut/x"])
def test_an_invalid_media_type_is_refused(media_type: str) -> None:
    assert "not a valid media type" in refused(("a", b"x", media_type))


def test_a_file_that_changes_size_while_it_is_sent_is_an_error(path: Path) -> None:
    """The headers already state its length, so the server would misread the form."""
    for change in (b"longer than it was", b"short"):
        file = check_file("file", "file", path)
        path.write_bytes(change)
        with pytest.raises(RequestError, match=r"^file: 'notes.txt' changed"):
            b"".join(file.chunks())


def test_a_nameless_file_that_changes_size_is_an_error() -> None:
    buffer = io.BytesIO(b"abc")
    file = check_file("file", "file", buffer)
    buffer.truncate(1)
    with pytest.raises(RequestError, match=r"^file: the file changed"):
        b"".join(file.chunks())


def test_a_file_that_is_deleted_before_it_is_read_is_an_error(path: Path) -> None:
    file = check_file("file", "file", path)
    path.unlink()
    with pytest.raises(RequestError, match="No such file"):
        b"".join(file.chunks())


def test_a_file_that_is_closed_before_it_is_read_is_an_error(path: Path) -> None:
    with path.open("rb") as opened:
        file = check_file("file", "file", opened)
    with pytest.raises(RequestError, match="closed file"):
        b"".join(file.chunks())


def test_a_reader_of_text_is_refused() -> None:
    class Odd:
        def read(self, _size: int) -> str:
            return "text"

    with pytest.raises(RequestError, match="must return bytes, not str"):
        content(Odd())


def test_files_from_dir_lists_files_with_relative_names(tmp_path: Path) -> None:
    root = tmp_path / "my-skill"
    (root / "scripts").mkdir(parents=True)
    (root / "SKILL.md").write_text("---")
    (root / "scripts" / "run.py").write_text("pass")
    assert files_from_dir(root) == [
        ("my-skill/SKILL.md", root / "SKILL.md"),
        ("my-skill/scripts/run.py", root / "scripts" / "run.py"),
    ]


def test_files_from_dir_uses_the_name_of_the_current_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "here"
    root.mkdir()
    (root / "SKILL.md").touch()
    monkeypatch.chdir(root)
    assert files_from_dir(".") == [("here/SKILL.md", Path("SKILL.md"))]


def test_files_from_dir_refuses_a_file_and_an_empty_directory(path: Path, tmp_path: Path) -> None:
    with pytest.raises(RequestError, match="must be an existing directory"):
        files_from_dir(path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(RequestError, match="contains no files"):
        files_from_dir(tmp_path / "empty")

"""Multipart form bodies with text fields and files, read back with the email parser."""

from __future__ import annotations

import email.policy
import io
from collections.abc import Callable
from email.parser import BytesParser
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

Connect = Callable[..., tuple[Any, Callable[[Any], Any]]]
Part = tuple[str, str | None, str, bytes]
ALBUM = (200, "application/json", b'{"id": "a"}')
TEXT = "text/plain"


def _parts(request: Any) -> list[Part]:
    """Return name, file name, media type and content of each part of the request's form."""
    head = f"content-type: {request.header('content-type')}\r\n\r\n"
    message: Any = BytesParser(policy=email.policy.HTTP).parsebytes(head.encode() + request.body)
    assert message.get_content_type() == "multipart/form-data"
    assert not message.defects
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


def test_text_fields_and_files_are_sent_in_one_form(
    connect: Connect, server: Any, tmp_path: Path
) -> None:
    (tmp_path / "b.mp3").write_bytes(b"\xff\xfb")
    client, run = connect("forms", ALBUM)
    album = run(
        client.albums.create(
            "blue",
            songs=[b"\0\r\n", tmp_path / "b.mp3", ("c.ogg", io.BytesIO(b"Ogg"), "audio/ogg")],
            title="Ü",
            cover=("front.png", b"\x89PNG"),
            year=1999,
            tags=["old", "loud"],
        )
    )
    assert (type(album).__name__, album.id) == ("Album", "a")
    request = server.requests[-1]
    assert (request.method, request.rest) == ("POST", "/v1/shelves/blue/albums")
    assert sorted(_parts(request), key=repr) == [
        ("cover", "front.png", "image/png", b"\x89PNG"),
        ("songs[]", "b.mp3", "audio/mpeg", b"\xff\xfb"),
        ("songs[]", "c.ogg", "audio/ogg", b"Ogg"),
        ("songs[]", None, "application/octet-stream", b"\0\r\n"),
        ("tags[]", None, TEXT, b"loud"),
        ("tags[]", None, TEXT, b"old"),
        ("title", None, TEXT, "Ü".encode()),
        ("year", None, TEXT, b"1999"),
    ]


def test_omitted_fields_are_not_sent(connect: Connect, server: Any) -> None:
    client, run = connect("forms", ALBUM)
    run(client.albums.create("blue", songs=[b"x"], title="t"))
    assert [name for name, *_ in _parts(server.requests[-1])] == ["title", "songs[]"]


def test_form_without_files_is_still_a_form(connect: Connect, server: Any) -> None:
    client, run = connect("forms", ALBUM)
    run(client.albums.rename(title="t"))
    assert _parts(server.requests[-1]) == [("title", None, TEXT, b"t")]


def test_annotations(load: Callable[[str], ModuleType]) -> None:
    package: Any = load("forms")
    from api_claude.resources.albums import Albums, AsyncAlbums  # type: ignore[import-not-found]

    for cls in (Albums, AsyncAlbums):
        types = cls.create.__annotations__
        assert types["songs"] == "Sequence[FileInput]"
        assert types["cover"] == "FileInput | Omit"
        assert types["title"] == "str"
    keys = package.params.AlbumCreateParams.__annotations__
    assert keys["songs[]"].__forward_arg__ == "Sequence[FileInput]"


def test_misspelled_file_argument_is_a_type_error(connect: Connect) -> None:
    client, run = connect("forms")
    with pytest.raises(TypeError, match="did you mean 'cover'"):
        run(client.albums.create("blue", songs=[b"x"], title="t", covr=b"x"))

"""Responses that are files: headers first, content on demand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from api_claude_runtime.errors.status import NotFoundError

Connect = Callable[..., tuple[Any, Callable[[Any], Any]]]
# Bytes that are neither text nor JSON.
SOUND = b'{"\xff\xfb\0\r\n'
FILE = (200, "audio/mpeg", SOUND)


def test_file_content_is_unchanged(connect: Connect, server: Any) -> None:
    client, run = connect("downloads", FILE)
    file = run(client.songs.download("s/1"))
    assert file.media_type == "audio/mpeg"
    assert file.size == len(SOUND)
    assert run(file.read()) == SOUND
    request = server.requests[-1]
    assert (request.method, request.rest) == ("GET", "/v1/songs/s%2F1/content")
    assert request.header("accept") == "application/binary"


def test_file_is_saved(connect: Connect, tmp_path: Path) -> None:
    client, run = connect("downloads", FILE)
    run(run(client.beta.songs.download("s")).save(tmp_path / "s.mp3"))
    assert (tmp_path / "s.mp3").read_bytes() == SOUND


def test_error_is_not_a_file(connect: Connect) -> None:
    client, run = connect("downloads", (404, "application/json", b"{}"))
    with pytest.raises(NotFoundError):
        run(client.songs.download("s"))


def test_other_methods_of_the_group_return_models(connect: Connect) -> None:
    client, run = connect("downloads", (200, "application/json", b'{"id": "s"}'))
    assert type(run(client.songs.retrieve("s"))).__name__ == "Song"


def test_annotations(load: Callable[[str], ModuleType]) -> None:
    load("downloads")
    from api_claude.resources.songs import AsyncSongs, Songs  # type: ignore[import-not-found]

    assert Songs.download.__annotations__["return"] == "Download"
    assert AsyncSongs.download.__annotations__["return"] == "AsyncDownload"

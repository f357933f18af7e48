"""Replies that are files: the headers first, the bytes when they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from api_claude_runtime.errors.status import NotFoundError

Either = Callable[..., tuple[Any, Callable[[Any], Any]]]
# What no decoding as text or JSON would survive.
SOUND = b'{"\xff\xfb\0\r\n'
FILE = (200, "audio/mpeg", SOUND)


def test_file_comes_as_it_is(either: Either, server: Any) -> None:
    client, done = either("downloads", FILE)
    file = done(client.songs.download("s/1"))
    assert file.media_type == "audio/mpeg"
    assert file.size == len(SOUND)
    assert done(file.read()) == SOUND
    request = server.requests[-1]
    assert (request.method, request.rest) == ("GET", "/v1/songs/s%2F1/content")
    assert request.header("accept") == "application/binary"


def test_file_is_saved(either: Either, tmp_path: Path) -> None:
    client, done = either("downloads", FILE)
    done(done(client.beta.songs.download("s")).save(tmp_path / "s.mp3"))
    assert (tmp_path / "s.mp3").read_bytes() == SOUND


def test_error_is_no_file(either: Either) -> None:
    client, done = either("downloads", (404, "application/json", b"{}"))
    with pytest.raises(NotFoundError):
        done(client.songs.download("s"))


def test_other_methods_of_the_group_are_typed(either: Either) -> None:
    client, done = either("downloads", (200, "application/json", b'{"id": "s"}'))
    assert type(done(client.songs.retrieve("s"))).__name__ == "Song"


def test_annotations(load: Callable[[str], ModuleType]) -> None:
    load("downloads")
    from api_claude.resources.songs import AsyncSongs, Songs  # type: ignore[import-not-found]

    assert Songs.download.__annotations__["return"] == "Download"
    assert AsyncSongs.download.__annotations__["return"] == "AsyncDownload"

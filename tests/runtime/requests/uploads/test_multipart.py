"""Tests of multipart forms, parsed with the standard library's email parser."""

from __future__ import annotations

import asyncio
import email.policy
import io
import os
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.requests.call import OMIT
from api_claude_runtime.requests.uploads.multipart import Form, form

# Names of fields and files: any text that UTF-8 can encode.
NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\\\0"), min_size=1, max_size=20)


def parsed(made: Form, body: bytes) -> list[tuple[str | None, str | None, bytes]]:
    """Return name, file name and content of each part."""
    head = b"content-type: " + made.content_type + b"\r\n\r\n"
    message = BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    assert not message.defects
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            cast("bytes", part.get_payload(decode=True)),
        )
        for part in cast("Any", message).iter_parts()
        if isinstance(part, EmailMessage)
    ]


async def asynchronous(made: Form) -> bytes:
    return b"".join([chunk async for chunk in made])


def test_fields_and_files_are_sent() -> None:
    made = form(
        {"display_name": "A name", "n": 3, "flag": True, "left_out": OMIT, "none": None},
        {"files[]": [("a/SKILL.md", b"---"), ("b.bin", b"\0\r\n--\xff")]},
        {"extra": ["x", "y"]},
    )
    body = b"".join(made)
    assert len(body) == made.length
    assert parsed(made, body) == [
        ("display_name", None, b"A name"),
        ("n", None, b"3"),
        ("flag", None, b"true"),
        ("extra[]", None, b"x"),
        ("extra[]", None, b"y"),
        ("files[]", "a/SKILL.md", b"---"),
        ("files[]", "b.bin", b"\0\r\n--\xff"),
    ]
    assert asyncio.run(asynchronous(made)) == body  # the form can be sent again


@given(st.dictionaries(NAMES.filter(str.isidentifier), st.text(st.characters(codec="utf-8"))))
def test_any_text_is_sent_unchanged(fields: dict[str, str]) -> None:
    made = form(fields, {"file": b"x"})
    expected = [(name, None, text.encode()) for name, text in fields.items()]
    body = b"".join(made)
    # Not parsed, because the parser changes line breaks at the end of a value.
    assert len(body) == made.length
    for _, _, text in expected:
        assert b"\r\n\r\n" + text + b"\r\n--" + made.boundary.encode() in body


@given(NAMES, st.binary(max_size=300))
def test_any_file_name_stays_in_its_header_line(name: str, content: bytes) -> None:
    made = form({}, {"file": (name, content)})
    body = b"".join(made)
    assert len(body) == made.length
    head, _, rest = body.partition(b"\r\n\r\n")
    assert head.count(b"\r\n") == 2  # boundary, disposition, media type
    assert head.split(b"\r\n")[1].count(b'"') == 4
    assert rest == content + b"\r\n--%b--\r\n" % made.boundary.encode()


@pytest.mark.parametrize(
    "file",
    [b"x", io.BytesIO(b"x"), (None, b"x"), ("", b"x")],
    ids=["bytes", "buffer", "None", "empty"],
)
def test_a_file_without_a_name_is_sent_without_one(file: Any) -> None:
    made = form({}, {"file": file})
    assert b"".join(made).split(b"\r\n")[1:5] == [
        b'Content-Disposition: form-data; name="file"',
        b"Content-Type: application/octet-stream",
        b"",
        b"x",
    ]


def test_the_headers_of_a_part_are_sent() -> None:
    made = form({}, {"file": ("a.txt", b"x", None, {"X-Note": "grün"})})
    body = b"".join(made)
    assert b"Content-Type: text/plain\r\nx-note: gr\xc3\xbcn\r\n\r\nx\r\n" in body
    assert len(body) == made.length


def test_boundaries_differ() -> None:
    assert form({}, {"file": b""}).boundary != form({}, {"file": b""}).boundary


def test_the_content_of_a_pipe_is_sent_only_once() -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as end:
        end.write(b"piped")
    with os.fdopen(reading, "rb") as pipe:
        made = form({}, {"file": ("p", pipe)})
        assert made.length is None
        assert not made.replayable
        assert parsed(made, b"".join(made)) == [("file", "p", b"piped")]
        with pytest.raises(RequestError, match="read again"):
            b"".join(made)


@pytest.mark.parametrize(
    "value",
    [
        b"one",
        ("name", b"one"),
        (None, b"one"),
        Path("one"),
        io.BytesIO(b"one"),
        "text",
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_single_file_in_place_of_a_list_is_refused(value: Any) -> None:
    with pytest.raises(RequestError, match="files must be a list of files: put the file in a list"):
        form({}, {"files[]": value})


def test_any_iterable_is_a_list_of_files() -> None:
    for value in [(b"1", b"2"), iter([b"1", b"2"]), (("a", b"1"), ("b", b"2"))]:
        made = form({}, {"files[]": value})
        assert [content for _, _, content in parsed(made, b"".join(made))] == [b"1", b"2"]


def test_an_empty_list_of_files_is_refused() -> None:
    with pytest.raises(RequestError, match="files must contain at least one file"):
        form({}, {"files[]": []})


def test_the_error_names_the_invalid_file_of_several() -> None:
    with pytest.raises(RequestError, match=r"files\[1\] must be .*, not str"):
        form({}, {"files[]": [b"fine", "text"]})


def test_a_value_that_cannot_be_converted_to_text_is_refused() -> None:
    with pytest.raises(RequestError, match=r"^parameter odd must be text, .*, not object$"):
        form({"odd": object()}, {"file": b""})
    with pytest.raises(RequestError, match="UTF-8"):
        form({"odd": "\ud800"}, {"file": b""})
    with pytest.raises(RequestError, match="UTF-8"):
        form({}, {"file": ("\ud800", b"")})


def test_an_async_sender_that_stops_closes_the_file(tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(bytes(10**6))
    made = form({}, {"file": path})

    async def some() -> None:
        chunks = aiter(made)
        for _ in range(3):
            await anext(chunks)
        await chunks.aclose()  # type: ignore[attr-defined]  # it is an async generator

    asyncio.run(some())  # an open file would be a ResourceWarning, which is an error

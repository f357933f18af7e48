"""`image` and `document`: sources, media types, limits and errors."""

from __future__ import annotations

import base64
import io
import os
import tracemalloc
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.content.blocks import IMAGE_LIMIT, document, image
from api_claude_runtime.helpers.content.image_size import image_size
from api_claude_runtime.helpers.content.media_types import sniff
from support.media_samples import GIF, IMAGES, JPEG, PDF, PNG, SAMPLES, VP8, rejected


@pytest.mark.parametrize("kind,data", SAMPLES)
def test_an_image_block_has_the_complete_image(kind: str, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "named.txt"
    path.write_bytes(data)
    for source in (data, bytearray(data), memoryview(data), memoryview(data)[::1], path, str(path)):
        block = image(source)
        found = block["source"]
        assert block["type"] == "image"
        assert base64.b64decode(found.pop("data"), validate=True) == data
        assert found == {"type": "base64", "media_type": kind}


def test_only_the_viewed_part_of_a_memoryview_is_sent() -> None:
    block = image(memoryview(b"-" + PNG + b"-")[1:-1])
    assert base64.b64decode(block["source"]["data"]) == PNG


@pytest.mark.parametrize("data", [PDF, b"headers of a mail\r\n" * 50 + PDF])
def test_a_pdf_header_may_follow_other_bytes(data: bytes) -> None:
    found = document(data)["source"]
    assert base64.b64decode(found["data"]) == data
    assert (found["type"], found["media_type"]) == ("base64", "application/pdf")


@pytest.mark.parametrize(
    "url", ["https://example.com/a.bmp", "http://127.0.0.1:1/", "HTTPS://E.com"]
)
def test_a_url_is_sent_unchanged(url: str) -> None:
    assert image(url) == {"type": "image", "source": {"type": "url", "url": url}}
    assert document(url)["source"] == {"type": "url", "url": url}


def test_a_file_id_is_recognized() -> None:
    found = {"type": "file", "file_id": "file_011CNha8iCJcU1wXNqR6q4V8"}
    assert image("file_011CNha8iCJcU1wXNqR6q4V8")["source"] == found
    assert document("file_011CNha8iCJcU1wXNqR6q4V8")["source"] == found


def test_a_media_type_for_a_url_is_rejected() -> None:
    text = rejected(image, "https://example.com/a", media_type="image/png")
    assert "media_type must not be given for a source of type url" in text


def test_options_are_set_only_if_given() -> None:
    cache = {"type": "ephemeral", "ttl": "1h"}
    assert image(PNG, cache_control=cache)["cache_control"] == cache
    assert image(PNG).keys() == {"type", "source"}
    assert document(PDF).keys() == {"type", "source"}
    full = document(PDF, title="", context="c", citations=True, cache_control=cache)
    del full["source"]
    assert full == {
        "type": "document",
        "title": "",
        "context": "c",
        "citations": {"enabled": True},
        "cache_control": cache,
    }
    assert document(PDF, citations=False)["citations"] == {"enabled": False}
    assert document(PDF, citations={"enabled": True})["citations"] == {"enabled": True}


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.csv", "no ending", "misnamed.pdf"])
def test_a_text_file_becomes_plain_text(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes("\ufeffGrüße\n".encode() * 400)
    found = document(path)["source"]
    assert (found["type"], found["media_type"]) == ("text", "text/plain")
    assert found["data"] == ("\ufeffGrüße\n" * 400)[1:]
    text = {"type": "text", "media_type": "text/plain", "data": "# Grüße"}
    assert document(text="# Grüße")["source"] == text
    assert document("# Grüße".encode(), media_type="text/markdown; charset=utf-8")["source"] == text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_any_text_is_sent_unchanged(text: str) -> None:
    assert document(text=text)["source"]["data"] == text


def test_invalid_text_is_rejected() -> None:
    assert "empty" in rejected(document, text="")
    assert "cannot be encoded as UTF-8" in rejected(document, text="\ud800")
    assert "null character" in rejected(document, text="a\0b")
    assert "at byte 2,000" in rejected(document, b"a" * 2000 + b"\xff")
    assert "exactly one of source and text" in rejected(document)
    assert "exactly one of source and text" in rejected(document, PDF, text="a")
    assert "application/pdf" in rejected(document, text="a", media_type="application/pdf")
    assert "must be a string, not bytes" in rejected(document, text=b"a")
    assert "the limit is 3" in rejected(document, text="äö", max_bytes=3)
    assert document(text="äö", max_bytes=4)["source"]["data"] == "äö"


@pytest.mark.parametrize(
    "data,name",
    [
        (b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0", "BMP"),
        (b"II*\0\x08\0\0\0", "TIFF"),
        (b"MM\0*\0\0\0\x08", "TIFF"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"),
        (b"\0\0\0\x1cftypavif\0\0\0\0", "AVIF"),
        (b"\0\0\0\x1cftypisom\0\0\0\0", "MP4"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"),
        (b"<?xml version='1.0'?>\n<!-- x -->\n<svg />", "SVG"),
        (b"<?xml version='1.0'?><feed/>", "XML"),
        (b"\n<!DOCTYPE html><title>404</title>", "HTML"),
        (b"<!-- saved --><HTML lang=en>", "HTML"),
        (b"PK\x03\x04\x14\0\x06\0[Content_Types].xml", "Office"),
        (b"PK\x03\x04\x14\0\0\0a.txt", "ZIP"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Office"),
        (b"\x1f\x8b\x08\0", "gzip"),
        (b"{\\rtf1 a}", "RTF"),
        (b"\xff\xfeh\0i\0", "UTF-16"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "audio"),
        (b"\0\1\2\3\4", "begins with b'\\x00\\x01\\x02\\x03\\x04'"),
    ],
)
def test_an_unsupported_type_is_named(data: bytes, name: str) -> None:
    for make in (image, document):
        assert name in rejected(make, data)
        assert "image/png" in (text := rejected(make, data, media_type="image/png"))
        assert name in text
    assert sniff(data) is None


def test_the_error_names_the_function_to_use() -> None:
    assert "use document() for it" in rejected(image, PDF)
    assert "use image() for it" in rejected(document, PNG)
    assert "plain text" in rejected(image, b"no image")
    assert "document(text=...)" in rejected(document, "hi".encode("utf-16"))


def test_markup_is_text_only_with_a_text_media_type() -> None:
    page = b"<!DOCTYPE html><p>Hello"
    assert "media_type='text/plain'" in rejected(document, page)
    for media_type in ("text/plain", "text/html"):
        assert document(page, media_type=media_type)["source"]["data"] == page.decode()


def test_a_media_type_must_match_the_content() -> None:
    text = rejected(image, PNG, media_type="image/jpeg")
    assert "image/jpeg" in text
    assert "image/png" in text
    assert "text/plain" in rejected(document, PDF, media_type="text/plain")
    assert "application/pdf" in rejected(document, b"text", media_type="application/pdf")
    for same in ("image/jpeg", "image/jpg", "IMAGE/JPEG", "image/jpeg; q=1"):
        assert image(JPEG, media_type=same)["source"]["media_type"] == "image/jpeg"


def test_the_limit_counts_base64(tmp_path: Path) -> None:
    data = PNG[:33] + bytes(300 - 33)
    assert len(image(data, max_bytes=400)["source"]["data"]) == 400
    text = rejected(image, data, max_bytes=399)
    assert "too large: 300 bytes, 400 as base64; the limit is 399" in text
    path = tmp_path / "a.png"
    path.write_bytes(data)
    assert "400 as base64; the limit is 399" in rejected(image, path, max_bytes=399)
    assert image(path, max_bytes=400) == image(path, max_bytes=None)


def test_a_file_far_above_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.write(PNG)
        file.truncate(1 << 40)
    assert "1,099,511,627,776 bytes; the limit is 10,485,760" in rejected(image, path)
    assert len(image(PNG + bytes(IMAGE_LIMIT * 3 // 4 - len(PNG)))["source"]["data"]) == IMAGE_LIMIT
    assert "limit" in rejected(image, PNG + bytes(IMAGE_LIMIT * 3 // 4))


def test_peak_memory_is_about_three_times_the_file_size(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    size = 6_000_000
    path.write_bytes(PNG + bytes(size))
    tracemalloc.start()
    try:
        block = image(path)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(block["source"]["data"]) > size
    assert peak < 3.2 * size


def test_a_pipe_is_read() -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as end:
        end.write(PNG)
    try:
        block = image(Path(f"/dev/fd/{reading}"))
    finally:
        os.close(reading)
    assert base64.b64decode(block["source"]["data"]) == PNG


@pytest.mark.parametrize(
    "name", ["a b.png", "ü\n'\".png", "日本.png", os.fsdecode(b"\xff.png"), "-", "~"]
)
def test_unusual_file_names(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    assert "does not exist" in rejected(image, path)
    path.write_bytes(b"")
    # `encode` fails if the error message cannot be printed because of the name.
    assert "is empty" in rejected(image, path).encode().decode()
    path.write_bytes(PNG)
    assert image(str(path)) == image(path) == image(PNG)


def test_a_path_object_may_look_like_an_id_or_base64(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("file_011CNha8", "https:/e.png", "data:png", "iVBORw0KGgo"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_bytes(PNG)
        assert image(Path(name)) == image(PNG)
    Path("file_my-photo_1").write_bytes(PNG)  # an id has only letters and digits
    assert image("file_my-photo_1") == image(PNG)
    Path("file_notes.png").write_bytes(PNG)
    assert image("file_notes.png") == image(PNG)


def test_an_invalid_source_is_rejected(tmp_path: Path) -> None:
    for make in (image, document):
        assert repr(str(tmp_path / "no.png")) in rejected(make, tmp_path / "no.png")
        assert "is a directory" in rejected(make, tmp_path)
        assert "is empty" in rejected(make, b"")
        assert "empty" in rejected(make, "")
        assert "is not a valid path" in rejected(make, "a\0b")
        assert "is not a valid path" in rejected(make, "\ud800")
        assert "pass the result of its read()" in rejected(make, io.BytesIO(PNG))
        assert "must be a path, URL, file id or bytes, not int" in rejected(make, 3)
    assert "cannot read" in rejected(image, tmp_path / ("a" * 400))


@pytest.mark.parametrize("data", [PNG, GIF, JPEG, VP8, PDF])
@pytest.mark.parametrize("prefix", ["", "data:image/png;base64,"])
def test_base64_is_rejected_without_showing_it(data: bytes, prefix: str) -> None:
    encoded = base64.b64encode(data * 3).decode()
    text = rejected(image, prefix + encoded)
    assert "base64" in text
    assert encoded[:12] not in text


STARTS = [b"", *(data[:n] for _, data in SAMPLES for n in (4, 12, 20)), PDF[:5], b"<svg", b"PK\3\4"]


@given(st.sampled_from(STARTS), st.binary(max_size=3000))
@example(b"\xff\xd8\xff", b"\xff" * 50)
@example(b"\xff\xd8", b"\xff\xe0\0\0" * 50)
def test_arbitrary_bytes_give_a_block_or_an_error(start: bytes, rest: bytes) -> None:
    data = start + rest
    kind = sniff(data)
    assert kind in {None, "application/pdf", *IMAGES}
    with suppress(RequestError):
        assert min(image_size(data)) > 0
        assert kind in IMAGES
    for make in (image, document):
        with suppress(RequestError):
            found = make(data)["source"]
            assert found["type"] == "text" or base64.b64decode(found["data"]) == data

"""All images of a request together: their number, and their sizes in pixels."""

from __future__ import annotations

import struct
from base64 import b64encode
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import Client, check_request, image
from api_claude_runtime.helpers.validation.messages.images import image_problems
from support.media_samples import IMAGES, png

CLIENT = Client(api_key="sk-ant-test-validation", base_url="http://127.0.0.1:9")
URL = {"type": "image", "source": {"type": "url", "url": "https://example.com/a.png"}}


def picture(width: int, height: int) -> dict[str, Any]:
    """Return an image with the header of a PNG of this size."""
    head = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height) + b"\0" * 20
    return image(head)


def user(*blocks: dict[str, Any]) -> list[Any]:
    return [{"role": "user", "content": [*blocks]}]


def found(messages: list[Any]) -> list[tuple[str, str]]:
    return [(each.path, each.rule) for each in image_problems(messages)]


@pytest.mark.parametrize(
    "width, height, fits", [(8000, 8000, True), (8001, 1, False), (1, 8001, False)]
)
def test_the_longest_side(width: int, height: int, fits: bool) -> None:
    expected = [] if fits else [("messages[0].content[0].source.data", "dimensions")]
    assert found(user(picture(width, height))) == expected


@pytest.mark.parametrize("count", [20, 21])
def test_the_longest_side_of_many_images(count: int) -> None:
    """A large image in an earlier message is refused as soon as there are many."""
    large = picture(2001, 10)
    messages = [
        *user(large),
        {"role": "assistant", "content": "Nice."},
        *user(*[URL] * (count - 1)),
    ]
    expected = [] if count == 20 else [("messages[0].content[0].source.data", "dimensions")]
    assert found(messages) == expected
    assert found(user(*[picture(2000, 2000)] * count)) == []
    text = "is 2001 x 10 pixels; the limit in a request with more than 20 images is 2000 x 2000"
    assert [each.message for each in image_problems(messages)] == ([] if count == 20 else [text])


def test_images_in_the_result_of_a_tool_count() -> None:
    result = {
        "type": "tool_result",
        "tool_use_id": "t",
        "content": [picture(2001, 10), *[URL] * 10],
    }
    place = "messages[0].content[0].content[0].source.data"
    assert found(user(result, *[URL] * 9)) == []
    assert found(user(result, *[URL] * 10)) == [(place, "dimensions")]


@pytest.mark.parametrize("count, fits", [(600, True), (601, False)])
def test_the_number_of_images(count: int, fits: bool) -> None:
    document = {"type": "document", "source": {"type": "url", "url": "https://example.com/a.pdf"}}
    messages = user(*[URL] * count, document)
    call: dict[str, Any] = {"model": "m", "max_tokens": 1, "messages": messages}
    problems = check_request(CLIENT.messages.create, **call)
    assert [str(each) for each in problems] == (
        [] if fits else ["messages must have at most 600 images, not 601"]
    )


def test_each_request_of_a_batch_has_limits_of_its_own() -> None:
    params: dict[str, Any] = {"model": "m", "max_tokens": 1, "messages": user(*[URL] * 400)}
    many = {**params, "messages": user(*[URL] * 601)}
    requests: list[Any] = [
        {"custom_id": f"{index}", "params": each}
        for index, each in enumerate((params, params, many))
    ]
    (problem,) = check_request(CLIENT.messages.batches.create, requests=requests)
    assert (problem.path, problem.rule) == ("requests[2].params.messages", "images")


@pytest.mark.parametrize("data", [each for kind in IMAGES.values() for each in kind])
def test_each_type_of_image_has_a_size(data: bytes) -> None:
    assert found(user(*[image(data)] * 21)) == []


def test_a_size_behind_a_long_preview() -> None:
    """A JPEG may contain a preview of itself, which comes before its size."""
    preview = b"\xff\xe1" + struct.pack(">H", 60_000) + b"\0" * 59_998
    frame = b"\xff\xc0" + struct.pack(">HBHH", 17, 8, 10, 9000) + b"\0" * 12
    jpeg = b"\xff\xd8" + preview + frame
    assert found(user(image(jpeg))) == [("messages[0].content[0].source.data", "dimensions")]


@given(st.binary(max_size=40), st.sampled_from(["base64", "text", "file", None]))
def test_data_of_any_kind_is_no_error(data: bytes, kind: Any) -> None:
    for text in (b64encode(data).decode(), b64encode(png(1, 1) + data).decode(), str(data), data):
        block = {"type": "image", "source": {"type": kind, "data": text}}
        assert found(user(block)) == []
        assert found(user({"type": "image"}, {"type": "image", "source": text})) == []

"""Checks the images of a request together: how many there are, and how large they may be."""

from __future__ import annotations

from binascii import Error, a2b_base64
from collections.abc import Iterator
from typing import Any

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.content.image_size import image_size
from api_claude_runtime.helpers.validation.problem import Problem
from api_claude_runtime.replies.fields import field

from .blocks import media_of

MOST_IMAGES = 600
"""Maximum number of images in a request (source: the API's guide to vision).

Models with a context window of 200,000 tokens accept 100. The check does not know the model.
"""
LONGEST_SIDE = 8000
"""Maximum width and height of an image in pixels (source: the API's guide to vision)."""
FEW_IMAGES = 20
LONGEST_SIDE_OF_MANY = 2000
"""Maximum width and height of each image if a request has more than `FEW_IMAGES`.

Source: the API's guide to vision, and its error "exceed max allowed size for many-image requests".
Images in the results of tools count.
"""
_BEGINNING = 8192
"""Characters of base64 that are decoded first. Nearly every image states its size in them."""


def image_problems(messages: list[Any]) -> Iterator[Problem]:
    """Yield the problems of all images of a request together."""
    images = [(path, source) for path, kind, source in media_of(messages) if kind == "image"]
    if len(images) > MOST_IMAGES:
        text = f"must have at most {MOST_IMAGES} images, not {len(images):,}"
        yield Problem("messages", text, "images")
    many = len(images) > FEW_IMAGES
    limit = LONGEST_SIDE_OF_MANY if many else LONGEST_SIDE
    for path, source in images:
        width, height = _size(source)
        if max(width, height) > limit:
            where = f" in a request with more than {FEW_IMAGES} images" if many else ""
            text = f"is {width} x {height} pixels; the limit{where} is {limit} x {limit}"
            yield Problem(f"{path}.data", text, "dimensions")


def _size(source: Any) -> tuple[int, int]:
    """Return width and height of an image in base64; zeros if they are unknown."""
    data: Any = field(source, "data")
    if field(source, "type") != "base64" or not isinstance(data, str):
        return 0, 0
    for characters in dict.fromkeys((min(_BEGINNING, len(data)), len(data))):
        try:
            return image_size(a2b_base64(data[:characters]))
        except (Error, RequestError):
            continue
    return 0, 0

"""`turns`: the messages of a request from `--message`, `--image` and `--document`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

_ROLES = ("user", "assistant")


def turns(
    texts: Sequence[str], images: Sequence[str] = (), documents: Sequence[str] = ()
) -> list[dict[str, Any]]:
    """Return a message for each text. The role is in front of it, or it is `user`.

    `--message "user: 2 + 2?" --message "assistant: 4" --message "user: And 3 + 3?"`. Only these two
    words with a colon count as a role: `Note: buy milk` is a text of the user. Images and documents
    are part of the last message of the user, before its text.

    Raises:
        RequestError: An image or a document cannot be read, or has an unknown format.
    """
    found = [_turn(text) for text in texts]
    blocks = _blocks(images, documents)
    if not blocks:
        return found
    last = next((each for each in reversed(found) if each["role"] == "user"), None)
    if last is None:
        return [*found, {"role": "user", "content": blocks}]
    last["content"] = [*blocks, {"type": "text", "text": last["content"]}]
    return found


def _turn(text: str) -> dict[str, Any]:
    role, colon, rest = text.partition(":")
    if colon and role in _ROLES:
        return {"role": role, "content": rest.removeprefix(" ")}
    return {"role": "user", "content": text}


def _blocks(images: Sequence[str], documents: Sequence[str]) -> list[Any]:
    if not images and not documents:
        return []
    from api_claude_runtime.helpers.content.blocks import document, image

    found = [image(_source(each)) for each in images]
    return [*found, *(document(_source(each)) for each in documents)]


def _source(text: str) -> str | Path:
    """Return a URL or the id of a file as text, and everything else as a path."""
    path = Path(text)
    is_id = text.startswith("file_") and not path.exists()
    return text if is_id or text.startswith(("http://", "https://")) else path

"""`turns`: the messages of a request from `--message TEXT`."""

from __future__ import annotations

from collections.abc import Sequence

_ROLES = ("user", "assistant")


def turns(texts: Sequence[str]) -> list[dict[str, str]]:
    """Return a message for each text. The role is in front of it, or it is `user`.

    `--message "user: 2 + 2?" --message "assistant: 4" --message "user: And 3 + 3?"`. Only these two
    words with a colon count as a role: `Note: buy milk` is a text of the user.
    """
    return [_turn(text) for text in texts]


def _turn(text: str) -> dict[str, str]:
    role, colon, rest = text.partition(":")
    if colon and role in _ROLES:
        return {"role": role, "content": rest.removeprefix(" ")}
    return {"role": "user", "content": text}

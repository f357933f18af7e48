"""`Provided`: stands for credentials that are added to each attempt, and not to the call."""

from __future__ import annotations

from typing import Literal


class Provided:
    """The credentials of a client with a platform or a token provider.

    Args:
        source: Where they come from, for messages.
        kind: What they are, for messages.
    """

    header: Literal["authorization"] = "authorization"
    key_header: Literal["authorization"] = "authorization"
    source_is_key = False
    looks_official = False
    variable = None

    def __init__(self, source: str, kind: str = "key") -> None:
        self.source = source
        self.kind = kind

    def wire(self) -> None:
        """Return no header: that of an attempt is not known before it."""

    def __repr__(self) -> str:
        return f"Provided({self.source!r})"

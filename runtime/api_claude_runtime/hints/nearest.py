"""`nearest`: the known name that a misspelled one probably means."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

_LONGEST = 100
"""Characters of a name. A longer text is no name, and comparing it would take long."""


def nearest(name: object, known: Iterable[str]) -> str:
    """Return the most similar of the known names; empty if none is similar.

    Case, hyphens and underscores do not matter: `Max-Tokens` means `max_tokens`.
    """
    if not isinstance(name, str) or len(name) > _LONGEST:
        return ""
    folded: dict[str, str] = {}
    for each in known:
        folded.setdefault(_fold(each), each)
    close = difflib.get_close_matches(_fold(name), folded, n=1)
    return folded[close[0]] if close else ""


def _fold(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "")

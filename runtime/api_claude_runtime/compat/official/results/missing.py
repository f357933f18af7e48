"""`missing`: the error for a name of the official package that a result does not have."""

from __future__ import annotations

_ADVICE = {
    "download": "client.inner has the methods of this package: `download.chunks()`, for example",
    "run": "use client.inner.messages.run_tools(...), whose turns can be changed",
    "stream": "the stream of client.inner has the methods of this package",
}


def missing(owner: object, name: str, kind: str) -> AttributeError:
    """Return the error for an attribute that `owner` does not have."""
    if name[:1] == "_":
        return AttributeError(name)
    text = f"{type(owner).__name__!r} object has no attribute {name!r}: {_ADVICE[kind]}"
    return AttributeError(text, name=name)

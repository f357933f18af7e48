"""The default headers of a client: merged, read from the environment, and shown without secrets."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar, cast

from api_claude_runtime.auth.hiding import hidden, revealed
from api_claude_runtime.auth.secret import Secret, type_name
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.http.credential_names import MASK, is_credential

CUSTOM_HEADERS_VARIABLE = "ANTHROPIC_CUSTOM_HEADERS"

T = TypeVar("T")


def merged(
    headers: Mapping[str, str | Secret], changes: Mapping[str, str | Secret | None]
) -> dict[str, str | Secret]:
    """Return `headers` with some added or replaced. `None` removes a header, in any case."""
    found = dict(headers)
    for name, value in checked(changes).items():
        found = {each: text for each, text in found.items() if each.lower() != name.lower()}
        if value is not None:
            found[name] = value
    return found


def checked(headers: Mapping[str, T] | None) -> dict[str, T]:
    """Return a copy of `headers`, with its credentials as `Secret`; an empty one for `None`.

    Raises:
        ConfigurationError: `headers` is not a mapping. The message does not contain a value.
    """
    if headers is None:
        return {}
    if not isinstance(cast("object", headers), Mapping):
        raise ConfigurationError(
            f"default_headers must be a mapping of names to values, not {type_name(headers)}"
        )
    for name in headers:
        if not isinstance(cast("object", name), str):
            raise ConfigurationError(
                f"default_headers must have names that are strings, not {shown(name)}"
            )
    found: dict[str, T] = dict(hidden(headers))
    return found


def masked(headers: Mapping[str, str | Secret]) -> dict[str, str]:
    """Return a copy of `headers` with a mask for each value that may be a secret."""
    return {
        name: MASK if isinstance(text, Secret) or is_credential(name) else text
        for name, text in headers.items()
    }


def secret_names(headers: Iterable[str]) -> list[str]:
    """Return the names of headers whose values may be secrets."""
    return [name for name in headers if is_credential(name)]


def check_not_masked(headers: Mapping[str, str | Secret]) -> None:
    """Check that no header has the value that `masked` shows.

    Raises:
        ConfigurationError: A header has it.
    """
    for name, text in headers.items():
        known = revealed(text)
        if isinstance(cast("object", known), str) and known == MASK:
            raise ConfigurationError(
                f"default_headers must not contain the mask of {name}: client.default_headers "
                "hides the value, and with_options() keeps it"
            )


def headers_from_env() -> dict[str, str | Secret]:
    """Return the headers in `ANTHROPIC_CUSTOM_HEADERS`, one `Name: value` on each line.

    Raises:
        ConfigurationError: A line has no colon. The message has its number, not its text.
    """
    found: dict[str, str | Secret] = {}
    # The lines are no local variable, because some tracebacks show those.
    for number, (name, value) in enumerate(_custom_headers(), 1):
        if name:
            found = merged(found, {name: value if is_credential(name) else value.reveal()})
        elif value:
            raise ConfigurationError(
                f"{CUSTOM_HEADERS_VARIABLE} must have one 'Name: value' on each line: line "
                f"{number} is not of this form"
            )
    return found


def _custom_headers() -> Iterator[tuple[str, Secret]]:
    """Iterate over the names and values of the lines; the name of a malformed line is empty."""
    for line in os.environ.get(CUSTOM_HEADERS_VARIABLE, "").splitlines():
        name, colon, value = line.partition(":")
        name = name.strip() if colon else ""
        yield name, Secret(value.strip() if name else line.strip())

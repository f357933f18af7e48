"""`identity_source`: where identity tokens come from, as data of a profile or of the caller."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from api_claude_runtime.auth.secret import type_name
from api_claude_runtime.errors.arguments import is_empty
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.errors.wording import shown_unless_key

if TYPE_CHECKING:
    from .identity_token import IdentitySource

_FIELDS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "aws": (("audience",), ("region",)),
    "file": (("path",), ()),
    "github_actions": (("audience",), ()),
    "google": (("audience",), ()),
    "variable": (("name",), ()),
}
"""Source -> its required and its other fields."""


def identity_source(fields: Any, where: str) -> IdentitySource:
    """Return the source that `fields` describes, such as `{"source": "file", "path": "..."}`.

    Args:
        fields: The fields, or a function that returns a token.
        where: Names `fields` in messages.

    Raises:
        CredentialsError: There is no such source, or a field is missing or malformed.
    """
    if callable(fields):
        from .function import IdentityFunction

        return IdentityFunction(fields, where)
    if fields is None:
        raise CredentialsError(f"{where} is missing, which a federation needs")
    if not isinstance(fields, Mapping):
        raise CredentialsError(
            f"{where} must be an object with a field 'source', not {type_name(fields)}"
        )
    values: dict[str, Any] = {**fields}
    name = values.pop("source", None)
    if not isinstance(name, str) or name not in _FIELDS:
        raise CredentialsError(f"{where}.source must be one of {', '.join(map(repr, _FIELDS))}")
    required, others = _FIELDS[name]
    for field in required:
        if is_empty(values.get(field)):
            raise CredentialsError(f"{where}.{field} is missing: the source {name!r} needs it")
    for field, value in values.items():
        if field not in {*required, *others}:
            raise CredentialsError(
                f"{where} has a field that the source {name!r} does not know:"
                f" {shown_unless_key(field)}"
            )
        if value is not None and not isinstance(value, str):
            raise CredentialsError(f"{where}.{field} must be a string, not {type(value).__name__}")
        if value is not None and not _can_be_encoded(value, field):
            raise CredentialsError(f"{where}.{field} cannot be encoded as UTF-8")
    return _factory(name)(**values)


def _can_be_encoded(text: str, field: str) -> bool:
    try:
        # The operating system may have names that are not UTF-8.
        os.fsencode(text) if field in {"name", "path"} else text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _factory(name: str) -> Callable[..., IdentitySource]:
    # Imported only if they are used.
    if name == "aws":
        from .amazon import AmazonIdentity

        return AmazonIdentity
    if name == "google":
        from .google import GoogleIdentity

        return GoogleIdentity
    if name == "github_actions":
        from .github_actions import GitHubIdentity

        return GitHubIdentity
    from .stored import IdentityFile, IdentityVariable

    return IdentityFile if name == "file" else IdentityVariable

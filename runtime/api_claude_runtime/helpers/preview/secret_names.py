"""Names of environment variables that stand for the secrets in the headers of a request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from api_claude_runtime.http.credential_names import MASK


class Variable(NamedTuple):
    """The environment variable in place of a secret, and the text of the header before it."""

    name: str
    before: str = ""


def variable_names(headers: Iterable[str], taken: Iterable[str] = ()) -> dict[str, str]:
    """Return a variable of its own for each header, such as `X_TOKEN` for `x-token`."""
    used = set(taken)
    found: dict[str, str] = {}
    for header in headers:
        base = name = re.sub(r"\W", "_", header.upper(), flags=re.ASCII)
        if name[:1].isdigit():
            base = name = f"_{name}"
        number = 1
        while name in used:
            number += 1
            name = f"{base}_{number}"
        used.add(name)
        found[header] = name
    return found


def variables(
    headers: Mapping[str, str], credential: tuple[str, str] | None
) -> dict[str, Variable]:
    """Return what to write in place of each masked value: header -> variable.

    Args:
        headers: The headers of a preview.
        credential: The header with the credential of the client, and the variable for it.
    """
    found: dict[str, Variable] = {}
    if credential is not None:
        header, name = credential
        found[header] = Variable(name, "Bearer " if header == "authorization" else "")
    others = [name for name, value in headers.items() if value == MASK and name not in found]
    names = variable_names(others, [each.name for each in found.values()])
    return found | {header: Variable(name) for header, name in names.items()}

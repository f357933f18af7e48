"""Variables of secret headers have valid names and never stand for two headers."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.helpers.preview.secret_names import variable_names, variables
from api_claude_runtime.http.credential_names import MASK

HEADERS = st.text("abz09-._'!#$`|~", min_size=1)


@given(st.lists(HEADERS, unique=True))
def test_names_are_valid_and_different(headers: list[str]) -> None:
    found = variable_names(headers, ["AB"])
    assert [*found] == headers
    assert len({*found.values(), "AB"}) == len(headers) + 1
    assert all(re.fullmatch(r"[A-Z_][A-Z0-9_]*", name) for name in found.values())


def test_names() -> None:
    assert variable_names(["x-access-token", "x.access-token", "2fa-key"]) == {
        "x-access-token": "X_ACCESS_TOKEN",
        "x.access-token": "X_ACCESS_TOKEN_2",
        "2fa-key": "_2FA_KEY",
    }


def test_credential_has_its_own_variable() -> None:
    headers = {"authorization": MASK, "anthropic-api-key": MASK, "accept": "*/*"}
    found = variables(headers, ("authorization", "ANTHROPIC_API_KEY"))
    assert found["authorization"] == ("ANTHROPIC_API_KEY", "Bearer ")
    assert found["anthropic-api-key"] == ("ANTHROPIC_API_KEY_2", "")
    assert "accept" not in found
    # The header of the caller replaces the credential.
    assert variables(headers, None)["authorization"] == ("AUTHORIZATION", "")

"""Tests of the credentials of the platforms of Amazon."""

from __future__ import annotations

import os
from typing import Any

import pytest

from api_claude.errors import ConfigurationError, CredentialsError
from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.platforms.amazon.access_key import AccessKey
from api_claude_runtime.platforms.amazon.keys import KeyArguments, Keys

VARIABLE = "AWS_BEARER_TOKEN_BEDROCK"
NOTHING: dict[str, Any] = dict.fromkeys(KeyArguments._fields)
PAIR = {"access_key": "AKIDEXAMPLE", "secret_key": "SECRET-key"}


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [each for each in os.environ if each.startswith("AWS_")]:
        monkeypatch.delenv(name)


def keys(*, is_exclusive: bool = True, skip_auth: bool = False, **given: Any) -> Keys:
    arguments = KeyArguments.hidden(**{**NOTHING, **given})
    assert "SECRET" not in repr(arguments)
    return Keys(arguments, VARIABLE, is_exclusive=is_exclusive, skip_auth=skip_auth)


def test_what_is_given() -> None:
    by_key = keys(api_key="SECRET-key")
    assert by_key.token is not None
    assert (by_key.identity, by_key.signs) == (Secret("SECRET-key"), False)
    by_pair = keys(**PAIR)
    expected = AccessKey("AKIDEXAMPLE", Secret("SECRET-key"))
    assert (by_pair.access_key, by_pair.identity, by_pair.signs) == (expected, expected, True)
    by_profile = keys(profile="work")
    assert by_profile.chain is not None
    assert by_profile.chain.profile == "work"
    assert (by_profile.identity, by_profile.signs) == (None, True)
    without = keys(skip_auth=True)
    assert (without.identity, without.signs) == (None, False)


def test_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (keys().identity, keys().signs) == (None, True)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "SECRET-key")
    assert keys().access_key == AccessKey("AKIDEXAMPLE", Secret("SECRET-key"))
    monkeypatch.setenv(VARIABLE, "SECRET-bearer")
    assert keys().identity == Secret("SECRET-bearer")
    with pytest.raises(CredentialsError, match=f"{VARIABLE} is set, and an access key"):
        keys(profile="work")
    by_profile = keys(profile="work", is_exclusive=False)
    assert by_profile.chain is not None
    assert by_profile.chain.profile == "work"


@pytest.mark.parametrize("given", [{"api_key": "SECRET"}, PAIR, {"profile": "work"}])
def test_nothing_must_be_given_to_a_proxy(given: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="skip_auth=True must not be combined"):
        keys(skip_auth=True, **given)

"""Access keys of AWS: where they come from, what is refused, and that they do not show."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from api_claude.errors import CredentialsError
from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.platforms.amazon.access_key import AccessKey

ID, SECRET, TOKEN = "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG", "AQoDYXdzEPT//wEX"


def test_a_key_from_arguments() -> None:
    assert AccessKey.from_arguments(None, None) is None
    for secret in (SECRET, Secret(SECRET)):
        found = AccessKey.from_arguments(ID, secret, TOKEN)
        assert found == AccessKey(ID, Secret(SECRET), Secret(TOKEN))
    assert AccessKey.from_arguments(ID, SECRET) == AccessKey(ID, Secret(SECRET), None)


@pytest.mark.parametrize(
    "arguments,message",
    [
        ((ID, None, None), "secret_key is missing: access_key is set"),
        ((None, SECRET, None), "access_key is missing: secret_key is set"),
        ((None, None, TOKEN), "access_key is missing: session_token is set"),
        ((ID, None, TOKEN), "secret_key is missing: access_key is set"),
        ((ID, SECRET + "\n", None), "secret_key has leading or trailing whitespace"),
        ((ID, "", None), "secret_key is empty"),
        ((ID, SECRET.encode(), None), "secret_key must be a string, not bytes"),
        ((ID + " ", SECRET, None), "access_key has leading"),
        ((ID, SECRET, TOKEN + "ü"), "session_token contains"),
    ],
)
def test_a_key_that_is_not_whole_is_refused(arguments: Any, message: str) -> None:
    with pytest.raises(CredentialsError, match=message) as caught:
        AccessKey.from_arguments(*arguments)
    for part in (ID, SECRET, TOKEN):
        assert part not in str(caught.value)


def test_a_key_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    assert AccessKey.from_env() is None
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", ID)
    with pytest.raises(CredentialsError, match="AWS_SECRET_ACCESS_KEY is missing"):
        AccessKey.from_env()
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    monkeypatch.setenv("AWS_SESSION_TOKEN", "")
    assert AccessKey.from_env() == AccessKey(ID, Secret(SECRET))
    assert AccessKey.from_env({"AWS_ACCESS_KEY_ID": ""}) is None
    with pytest.raises(CredentialsError, match="AWS_ACCESS_KEY_ID is missing"):
        AccessKey.from_env({"AWS_SECRET_ACCESS_KEY": SECRET})


def test_a_key_does_not_show_and_is_not_pickled() -> None:
    key = AccessKey(ID, Secret(SECRET), Secret(TOKEN))
    assert repr(key) == "AccessKey('**********MPLE')"
    assert repr(AccessKey("short", Secret(SECRET))) == "AccessKey('**********')"
    assert copy.copy(key) is key
    assert copy.deepcopy([key])[0] is key
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(key, protocol)
    with pytest.raises(AttributeError):
        key.secret_key = Secret("x")  # type: ignore[misc]  # what is tested

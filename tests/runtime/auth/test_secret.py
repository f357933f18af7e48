"""Tests of `Secret` and `MaskedBytes`: readable on request, masked everywhere else."""

from __future__ import annotations

import copy
import json
import logging
import pickle
from collections.abc import Callable

import pytest

from api_claude_runtime.auth.secret import MaskedBytes, Secret

KEY = "sk-ant-0123456789-abcdef"
SECRETS: list[object] = [Secret(KEY), MaskedBytes(KEY.encode())]

FORMS: list[Callable[[object], str]] = [
    repr,
    str,
    format,
    ascii,
    lambda secret: f"{secret} {secret!r} {secret!s} {secret!a} {[secret]} { ({'key': secret}) }",
    lambda secret: f"{secret:>60}|{secret:.3}" if isinstance(secret, Secret) else f"{secret}",
    lambda secret: "%s %r %a" % (secret, secret, secret),  # noqa: UP031 - as logging formats
    lambda secret: "{} {!r} {key}".format(secret, secret, key=secret),  # noqa: UP032 - `str.format` is tested
    lambda secret: repr(ValueError(secret)) + str(ValueError(secret)),
]


@pytest.mark.parametrize("secret", SECRETS, ids=["Secret", "MaskedBytes"])
@pytest.mark.parametrize("form", FORMS)
def test_no_way_of_formatting_shows_any_part_of_the_secret(
    secret: object, form: Callable[[object], str]
) -> None:
    shown = form(secret)
    assert "sk-" not in shown
    assert "abcdef" not in shown
    assert "*" in shown


@pytest.mark.parametrize("secret", SECRETS, ids=["Secret", "MaskedBytes"])
def test_logging_shows_the_mask(secret: object, caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("test").warning("key %s %r", secret, {"key": secret})
    assert "sk-" not in caplog.text
    assert "*" in caplog.text


def test_reveal_and_bytes_return_the_text() -> None:
    assert Secret(KEY).reveal() == KEY
    assert bytes(MaskedBytes(KEY.encode())) == KEY.encode()


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_secret_cannot_be_pickled(protocol: int) -> None:
    with pytest.raises(TypeError, match="cannot be pickled") as caught:
        pickle.dumps({"key": Secret(KEY)}, protocol)
    assert "sk-" not in str(caught.value)


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy])
def test_a_secret_cannot_be_copied(duplicate: Callable[[Secret], Secret]) -> None:
    with pytest.raises(TypeError, match="cannot be pickled") as caught:
        duplicate(Secret(KEY))
    assert "sk-" not in str(caught.value)


def test_a_secret_cannot_be_serialized_as_json() -> None:
    with pytest.raises(TypeError) as caught:
        json.dumps({"key": Secret(KEY)})
    assert "sk-" not in str(caught.value)


def test_a_secret_has_no_instance_dictionary() -> None:
    with pytest.raises(TypeError):
        vars(Secret(KEY))


def test_secrets_compare_by_value_and_only_with_secrets() -> None:
    assert Secret(KEY) == Secret(KEY)
    assert hash(Secret(KEY)) == hash(Secret(KEY))
    assert Secret(KEY) != Secret(KEY + "x")
    assert Secret(KEY) != KEY
    assert {Secret(KEY): 1}[Secret(KEY)] == 1


def test_an_empty_secret_is_false() -> None:
    assert Secret(KEY)
    assert not Secret("")

"""Tests of the function that removes what a server repeats of a request from an error."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import Secret, errors
from api_claude_runtime.auth.credentials import direct_credentials
from api_claude_runtime.auth.echo import remove_echo, secrets_of
from api_claude_runtime.client.settings import Settings
from api_claude_runtime.http.credential_names import MASK
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.request import Request
from api_claude_runtime.requests.call import Call

KEY = "sk-ant-api03-" + "k" * 95
QUERY = "a secret/with+odd=characters"


def request(**options: Any) -> Request:
    settings = Settings(
        credentials=direct_credentials(KEY),
        default_headers={"cookie": "session=0123456789; theme=dark", "x-team": "blue-blue-blue"},
    )
    return settings.request(Call("POST", "/v1/messages", body={"a": 1}, options=options))


def cleaned(error: errors.ClaudeError, **options: Any) -> errors.ClaudeError:
    remove_echo(error, request(**options), getattr(error, "headers", Headers()))
    return error


def status_error(message: str, **more: Any) -> errors.APIStatusError:
    return errors.APIStatusError(message, status=400, headers=Headers([]), **more)


def test_the_secrets_of_a_request() -> None:
    found = secrets_of(request(extra_query={"api_key": QUERY}, extra_headers={"x-a": Secret(KEY)}))
    assert {KEY, QUERY, quote(QUERY, safe=""), "0123456789"} <= {*found}
    assert "blue-blue-blue" not in found
    assert "dark" not in found  # too short to be told from other text
    assert [len(each) for each in found] == sorted(map(len, found), reverse=True)


@pytest.mark.parametrize(
    "text",
    [
        KEY,
        f"Bearer {KEY}",
        KEY[:40],  # a message that is cut off
        json.dumps(KEY),
        "session=0123456789",
        f"?api_key={quote(QUERY, safe='')}",
        QUERY,
    ],
)
def test_texts_are_masked_everywhere(text: str) -> None:
    body = {"a": [{text: text}], "b": text.encode()}
    error = cleaned(
        status_error(f"no {text}!", body=body, details={"a": text}, request_id=text, type=text),
        extra_query={"api_key": QUERY},
    )
    shown = f"{error} {error.args} {vars(error)}"
    assert MASK in shown
    for secret in (KEY[:40], QUERY, "0123456789", quote(QUERY, safe="")):
        assert secret not in shown


def test_other_text_is_kept() -> None:
    error = cleaned(status_error("a key begins with sk-ant-api03-", body={"a": [1, None, "x"]}))
    assert error.message == "a key begins with sk-ant-api03-"
    assert vars(error)["body"] == {"a": [1, None, "x"]}


def test_the_headers_of_the_response_are_masked_in_place() -> None:
    headers = Headers(b"\r\nrequest-id: " + KEY.encode() + b"\r\nserver: x")
    remove_echo(status_error("no"), request(), headers)
    assert dict(headers) == {"request-id": MASK, "server": "x"}


def test_the_cause_is_dropped_if_it_repeats_a_secret() -> None:
    for text, kept in ((KEY, False), ("something else", True)):
        error = status_error("no")
        error.__cause__ = ValueError(text)
        assert (cleaned(error).__cause__ is not None) is kept


def test_bodies_of_any_depth() -> None:
    body: Any = KEY
    for _ in range(10_000):
        body = [body]
    cleaned(status_error("no", body=body))  # no RecursionError


@given(st.text(), st.binary(), st.lists(st.text(alphabet=KEY), max_size=3))
def test_any_text_is_accepted(message: str, body: bytes, pieces: list[str]) -> None:
    error = cleaned(status_error(message, body=[body, *pieces]))
    assert KEY[:16] not in f"{error.message} {vars(error)}"


def masked(text: str, value: str) -> str:
    return cleaned(status_error(text), extra_headers={"x-secret-key": value}).message


@pytest.mark.parametrize("special", ["/", "+", "=", '"', "\\", "%", " ", "; a=", ", a="])
@pytest.mark.parametrize("length", [1, 8, 15, 16, 17, 40])
def test_a_special_character_anywhere_hides_no_rest(special: str, length: int) -> None:
    # The forms of a secret, such as the percent-encoded one, differ only from this character on.
    value = f"{'k' * length}{special}{'r' * 30}"
    for form in (value, quote(value, safe=""), json.dumps(value)[1:-1]):
        assert masked(f"<{form}>", value) == f"<{MASK}>"


def test_a_part_of_a_signature_is_masked() -> None:
    signature = "5" * 64
    header = f"AWS4-HMAC-SHA256 Credential=AKIA/us/s3, SignedHeaders=host, Signature={signature}"
    found = masked(f"the signature {signature} of {header} is wrong", header)
    assert signature not in found

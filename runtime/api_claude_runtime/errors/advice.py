"""`advice`: what to do after a server has refused credentials, if its error says why."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from api_claude_runtime.http.headers import Headers

_CLOCKS_AGREE = 60.0
"""Seconds. Amazon accepts a difference of five minutes."""
_LONGEST_TEXT = 1000


class _Row(NamedTuple):
    """The names of an error, or a text in its message, and what to do."""

    names: frozenset[str]
    text: re.Pattern[str]
    advice: str | Callable[[Headers], str]


def _row(names: str, text: str, advice: str | Callable[[Headers], str]) -> _Row:
    return _Row(frozenset(names.split()), re.compile(text, re.IGNORECASE), advice)


def _of_clocks(headers: Headers) -> str:
    """Return what to do if a server refuses the time of a signature.

    A short-term API key of Bedrock contains a signature too.
    """
    there = headers.date
    if there is None:
        return "correct the clock of this machine; a short-term API key of Bedrock may have expired"
    ahead = (datetime.now(UTC) - there).total_seconds()
    if abs(ahead) < _CLOCKS_AGREE:
        return (
            "the clock of this machine agrees with that of the server: a short-term API key of"
            " Bedrock has expired, or the request arrived too late after it was signed"
        )
    where = "ahead of" if ahead > 0 else "behind"
    return f"the clock of this machine is {abs(ahead):.0f} s {where} that of the server: correct it"


_ROWS = (
    # Amazon. Its names are in a header, but a gateway or another form of error may not have them.
    _row(
        "RequestExpired RequestInTheFuture RequestTimeTooSkewed",
        r"signature expired:|signature not yet current|difference between the request time",
        _of_clocks,
    ),
    _row(
        "ExpiredToken ExpiredTokenException",
        r"security token included in the request is expired",
        "the temporary access key has expired: log in again, for example with `aws sso login`, or"
        " pass a new key; a key from profile= or the default sources of AWS is renewed",
    ),
    _row(
        "",
        r"make sure your API key is valid|bearer token has expired",
        "check the API key of the platform: short-term keys expire after twelve hours at most",
    ),
    _row(
        "InvalidClientTokenId UnrecognizedClientException",
        r"security token included in the request is invalid",
        "check that the access key exists, and that the secret key and the session token are those"
        " of the same key",
    ),
    _row(
        "InvalidSignatureException SignatureDoesNotMatch",
        r"request signature we calculated does not match",
        "check the secret key, and that no proxy changes the request after it was signed",
    ),
    # Google. The name is in the message.
    _row(
        "",
        r"\(UNAUTHENTICATED\)$",
        "access tokens of Google expire after an hour: access_token= is never renewed, but"
        " credentials=, token_provider= and the default credentials are; if those are refused, log"
        " in again, for example with `gcloud auth application-default login`",
    ),
    # Microsoft.
    _row(
        "",
        r"access token (?:is missing, invalid|expiry)",
        "token_provider= must return a token of Microsoft Entra that has not expired, for the"
        " audience of the resource, such as https://cognitiveservices.azure.com/.default",
    ),
    _row(
        "",
        r"invalid subscription key",
        "check that the key is one of this resource, and the name of the resource",
    ),
)


def advice(kind: str | None, message: str, headers: Headers) -> str:
    """Return what to do; empty if the error does not say why credentials were refused.

    Args:
        kind: The type of the error, or Amazon's name of it.
        message: Its message.
        headers: The headers of the response.
    """
    text = message[:_LONGEST_TEXT]
    for row in _ROWS:
        if kind in row.names or row.text.search(text):
            return row.advice if isinstance(row.advice, str) else row.advice(headers)
    return ""

"""Calls that fail while credentials are in many places, for the judges of `support.leaks`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from support.blocking import AnyClient, Connector

# As long as real keys: some tools slice long values before they show them. In a dict, so that no
# local variable of a test has one.
SECRETS = {
    "key": "sk-ant-api03-KEYMARK" + "k" * 88,
    "default header": "gateway-DEFMARK" + "d" * 70,
    "default cookie": "session=COOKMARK" + "c" * 70,
    "extra header": "gateway-EXTMARK" + "e" * 70,
    "query": "query-QUERYMARK" + "q" * 70,
    "body": "mcp-BODYMARK" + "b" * 70,
}
MARKS = {name: text[text.index("MARK") - 3 :][:7] for name, text in SECRETS.items()}
"""A part of each of them that occurs nowhere else."""


class Case(NamedTuple):
    """A kind of call. `calls` sends it, and reads a stream to its end."""

    name: str
    calls: Callable[[AnyClient, dict[str, Any]], object]

    def arguments(self) -> dict[str, Any]:
        """Return the fields of the body."""
        return {**HELLO, **(mcp() if self.name in {"beta", "stream", "request"} else {})}


def OPTIONS() -> dict[str, Any]:
    """Return the options of a client with credentials in its headers."""
    headers = {"x-gateway-token": SECRETS["default header"], "cookie": SECRETS["default cookie"]}
    return {"api_key": SECRETS["key"], "default_headers": headers}


def ARGUMENTS() -> dict[str, Any]:
    """Return the options of a call with credentials in its headers and its query."""
    return {
        "extra_headers": {"cf-access-client-secret": SECRETS["extra header"], "x-team": "a"},
        "extra_query": {"api_key": SECRETS["query"], "page": "1"},
    }


HELLO: dict[str, Any] = {
    "model": "m",
    "max_tokens": 1,
    "messages": [{"role": "user", "content": "Hello"}],
}


def mcp() -> dict[str, Any]:
    """Return a server of tools with a token."""
    server = {"type": "url", "url": "https://mcp.example", "name": "a"}
    return {"mcp_servers": [{**server, "authorization_token": SECRETS["body"]}]}


def _create(client: AnyClient, given: dict[str, Any]) -> object:
    return client.messages.create(**HELLO, **given)


def _beta(client: AnyClient, given: dict[str, Any]) -> object:
    return client.beta.messages.create(**HELLO, **mcp(), **given)


def _events(client: AnyClient, given: dict[str, Any]) -> object:
    with client.messages.create(**HELLO, stream=True, **given) as stream:
        return list(stream)


def _stream(client: AnyClient, given: dict[str, Any]) -> object:
    with client.beta.messages.stream(**HELLO, **mcp(), **given) as stream:
        return stream.get_final_message()


def _page(client: AnyClient, given: dict[str, Any]) -> object:
    return client.models.list(**given)


def _request(client: AnyClient, given: dict[str, Any]) -> object:
    body = {**HELLO, **mcp()}
    return client.request("POST", "/v1/messages", cast_to=dict, body=body, **given)


def _upload(client: AnyClient, given: dict[str, Any]) -> object:
    return client.beta.files.upload(file=("a.txt", b"text", "text/plain"), **given)


CASES = [
    Case("create", _create),
    Case("beta", _beta),
    Case("events", _events),
    Case("stream", _stream),
    Case("page", _page),
    Case("request", _request),
    Case("upload", _upload),
]
ECHOES = [
    "echo-error",
    "echo-text",
    "echo-redirect",
    "echo-html",
    "echo-json",
    "echo-garbage",
    "echo-header",
    "echo-event",
    "echo-event-text",
]
FAILURES = [
    "reset-before-headers",
    "stall-before-headers",
    "garbage",
    "html-502",
    "reset-mid-body",
    "sse-reset",
]
# Calls that cannot be sent. Their values are credentials that break a rule.
REFUSED: dict[str, dict[str, Any]] = {
    "line break": {
        "extra_headers": {"cf-access-client-secret": SECRETS["extra header"] + "\nx: y"}
    },
    "not latin": {"extra_headers": {"cf-access-client-secret": SECRETS["extra header"] + "\u20ac"}},
    "bytes": {"extra_headers": {"cf-access-client-secret": SECRETS["extra header"].encode()}},
    "name": {"extra_headers": {"a b": "c", "cf-access-client-secret": SECRETS["extra header"]}},
    "query": {"extra_query": {"api_key": SECRETS["query"] + "\ud800"}},
    "query type": {"extra_query": {"api_key": SECRETS["query"], "a": object()}},
    "body": {**ARGUMENTS(), "extra_body": {"a": object()}},
    "timeout": {**ARGUMENTS(), "timeout": -1},
    "unknown": {**ARGUMENTS(), "unknown": 1},
    "mapping": {**ARGUMENTS(), "extra_query": 1},
}


def failure(
    connect: Connector,
    url: str,
    case: Case,
    more: dict[str, Any] | None = None,
    arguments: dict[str, Any] | None = None,
) -> BaseException | None:
    """Return the exception of a call; `None` if it succeeds.

    Args:
        connect: Creates the client.
        url: The base URL.
        case: The kind of call.
        more: Further options of the client.
        arguments: Options of the call. Default: `ARGUMENTS()`.
    """
    try:
        client = connect(url, **{**OPTIONS(), "timeout": 0.5, **(more or {})})
        case.calls(client, ARGUMENTS() if arguments is None else arguments)
    except Exception as error:  # noqa: BLE001 - its kind is not what is tested
        return error
    return None

"""The table of faults: the exception that each kind of call raises for each fault.

`None` means that the call succeeds.
"""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from api_claude import errors
from support.blocking import AnyClient
from support.servers import bodies

ARGUMENTS: dict[str, Any] = {
    "model": bodies.MODEL,
    "max_tokens": 32,
    "messages": [{"role": "user", "content": "Hello"}],
}
Expected = type[errors.ClaudeError] | None

# Faults with the same outcome for every kind of call: no call gets as far as a valid body.
EVERYWHERE: dict[str, Expected] = {
    "json-400": errors.BadRequestError,
    "json-401": errors.AuthenticationError,
    "json-402": errors.PaymentRequiredError,
    "json-403": errors.PermissionDeniedError,
    "json-404": errors.NotFoundError,
    "json-413": errors.ContentTooLargeError,
    "json-429": errors.RateLimitError,
    "json-500": errors.InternalServerError,
    "json-504": errors.GatewayTimeoutError,
    "json-529": errors.OverloadedError,
    "busy-briefly": errors.RateLimitError,
    "busy-for-weeks": errors.RateLimitError,
    "busy-unreadably": errors.RateLimitError,
    "html-502": errors.InternalServerError,
    "empty-503": errors.ServiceUnavailableError,
    "redirect": errors.APIStatusError,
    "reset-before-headers": errors.APIConnectionError,
    "stall-before-headers": errors.APITimeoutError,
    "garbage": errors.APIConnectionError,
    "error-200-html": errors.DecodeError,
    "error-200": errors.OverloadedError,
    "error-200-foreign": errors.InternalServerError,
    "byte-order-mark": None,
    "encoding-utf-8": None,
    "encoding-none": None,
    "encoding-twice": None,
    "gzip-padded": None,
}
# Outcomes of `messages.create` without streaming.
WHOLE: dict[str, Expected] = {
    "json-ok": None,
    "json-unknown": None,
    "gzip-json": None,
    "early-hints": None,
    "no-length": None,
    "keepalive-close": None,
    "brotli-json": errors.DecodeError,
    "long-body": errors.DecodeError,
    "json-cut": errors.DecodeError,
    "cut-chunk": errors.APIConnectionError,
    "reset-after-headers": errors.APIConnectionError,
    "short-body": errors.APIConnectionError,
    "reset-mid-body": errors.APIConnectionError,
    "stall-mid-body": errors.APITimeoutError,
}
# Outcomes of both kinds of streaming call.
STREAMED: dict[str, Expected] = {
    "sse-ok": None,
    "sse-unknown": None,
    "sse-pings": None,
    "slow-drip": None,
    "gzip-sse": None,
    "sse-overloaded": errors.OverloadedError,
    "sse-cut": errors.StreamInterrupted,
    "sse-reset-at-once": errors.StreamInterrupted,
    "sse-reset": errors.StreamInterrupted,
    "truncated-chunk": errors.StreamInterrupted,
    "stall-mid-stream": errors.StreamTimeout,
    "sse-invalid-json": errors.DecodeError,
    "error-200-as-stream": errors.OverloadedError,
    "error-200-held-open": errors.OverloadedError,
    "sse-unnamed-error": errors.OverloadedError,
    "sse-error-without-end": errors.OverloadedError,
    "sse-as-json": None,
    "sse-as-text": None,
    "sse-done": None,
    "sse-foreign": None,
    "sse-one-name": None,
    "sse-without-end": None,
    "sse-held-open": None,
    "sse-endless-pings": None,
    "sse-reset-after-end": None,
    "sse-bad-chunk-after-end": None,
    # A gateway that ignores `stream`: the error contains the body that it sent.
    "json-ok": errors.DecodeError,
}


def _whole(client: AnyClient) -> str:
    return str(client.messages.create(**ARGUMENTS).content[0].text)


def _raw(client: AnyClient) -> str:
    with client.messages.create(**ARGUMENTS, stream=True) as stream:
        deltas = [event.delta for event in stream if event.type == "content_block_delta"]
    return "".join(delta.text for delta in deltas if delta.type == "text_delta")


def _accumulated(client: AnyClient) -> str:
    with client.messages.stream(**ARGUMENTS) as stream:
        return str(stream.get_final_text())


CALLS: dict[str, Callable[[AnyClient], str]] = {
    "create": _whole,
    "raw": _raw,
    "stream": _accumulated,
}


class Case(NamedTuple):
    """One row of the table: a fault, a kind of call, and the expected exception."""

    fault: str
    call: str
    expected: Expected

    def __str__(self) -> str:
        return f"{self.fault}-{self.call}"


def _cases() -> Iterator[Case]:
    for call in CALLS:
        faults = EVERYWHERE | (WHOLE if call == "create" else STREAMED)
        for fault, expected in faults.items():
            yield Case(fault, call, expected)


CASES = list(_cases())

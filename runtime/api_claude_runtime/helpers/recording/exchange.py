"""`Exchange`: a request and its response, as one line of a recording."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.errors.connection import APIConnectionError, APITimeoutError
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.pipeline.flow import Respond

from .content import body_of, dumped, masked, media_type, packed, secrets_of, unpacked
from .tape import CLOSED

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from api_claude_runtime.http.request import Request

_REQUEST_HEADERS = frozenset({"accept", "anthropic-beta", "anthropic-version"})
_RESPONSE_HEADERS = frozenset(
    {
        "content-disposition",
        "content-type",
        "location",
        "request-id",
        "retry-after",
        "retry-after-ms",
        "x-amzn-requestid",
        "x-should-retry",
    }
)


@dataclass(frozen=True, slots=True)
class Exchange:
    """A recorded request with its response. `line` is its line in the file, counted from 1."""

    request: dict[str, Any]
    response: dict[str, Any]
    line: int = 0

    @classmethod
    def parsed(cls, text: str, line: int) -> Exchange:
        """Return the exchange in a line of a file.

        Raises:
            ValueError: The line is not an exchange.
        """
        try:
            value = json.loads(text)
            found = cls(value["request"], value["response"], line)
            found.step(0.0)
            key_of(found.request)
            if not math.isfinite(found.wait):
                raise ValueError("the seconds are not finite")
        except (AttributeError, KeyError, OverflowError, RecursionError, TypeError) as error:
            raise ValueError(f"{type(error).__name__}: {error}") from None
        for name in ("method", "target"):
            if not isinstance(found.request[name], str):
                raise ValueError(f"the {name} is not a string")  # noqa: TRY004 - see above
        return found

    def text(self) -> str:
        """Return the line, with its line break."""
        return dumped({"request": self.request, "response": self.response}) + "\n"

    @property
    def wait(self) -> float:
        """Seconds from the request to the response headers."""
        return float(self.response.get("seconds", 0.0))

    def step(self, speed: float) -> Respond:
        """Return the step that makes the response, at a multiple of the recorded speed."""
        response = self.response
        raw = [
            (name.encode("ascii"), value.encode("latin-1"))
            for name, value in response["headers"].items()
        ]
        pieces = [(float(seconds), unpacked(piece)) for seconds, piece in response["body"]]
        body = [(seconds / speed if speed else 0.0, piece) for seconds, piece in pieces]
        error = _error(response.get("end"))
        return Respond(int(response["status"]), Headers(raw), body, error)


def described(request: Request, extra: Collection[str]) -> dict[str, Any]:
    """Return what is recorded of a request. It contains no credential."""
    target = masked(request.target.removeprefix(request.prefix), secrets_of(request))
    headers = {
        name.decode("ascii"): value.decode("latin-1")
        for name, value in sorted(request.headers)
        if name.decode("ascii") in _REQUEST_HEADERS or name.decode("ascii") in extra
    }
    if found := media_type(request):
        headers["content-type"] = found
    return {
        "method": request.method,
        "target": target.decode("ascii"),
        "headers": headers,
        "body": body_of(request),
    }


def answered(
    status: int,
    headers: Headers,
    seconds: float,
    body: Sequence[tuple[float, bytes]],
    end: BaseException | str | None,
    extra: Collection[str],
    secrets: list[bytes] | None = None,
) -> dict[str, Any]:
    """Return what is recorded of a response.

    `end` is why its body is not complete; `None` if it is. `secrets` are masked in its headers.
    """
    kept = {
        name: masked(value.encode("latin-1"), secrets or []).decode("latin-1")
        for name, value in sorted(headers.items())
        if name in _RESPONSE_HEADERS or name in extra or name.startswith("anthropic-ratelimit-")
    }
    found: dict[str, Any] = {"status": status, "headers": kept, "seconds": round(seconds, 3)}
    found["body"] = [[round(wait, 3), packed(piece)] for wait, piece in body]
    if end is not None:
        found["end"] = end if isinstance(end, str) else type(end).__name__
    return found


def key_of(request: dict[str, Any]) -> str:
    """Return what equal requests have in common: method, target and body."""
    method, target, body = request["method"], request["target"], request["body"]
    return json.dumps([method, target, body], sort_keys=True)


def _error(end: str | None) -> Exception | None:
    if end is None:
        return None
    if end == CLOSED:
        return APIConnectionError(
            "the recording of this response ends here: its reader closed it early"
        )
    if end == "DecodeError":
        return DecodeError("replayed: the response could not be decoded here")
    if "Timeout" in end:
        return APITimeoutError("replayed: the response timed out here", phase="read")
    return APIConnectionError(f"replayed: the response broke off here ({end})")

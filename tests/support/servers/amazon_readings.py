"""How the platforms of Amazon read a request, by their documentation; see `PlatformServer`."""

import re
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import unquote, urlsplit

from support import frames, sigv4

from . import bodies, events
from .canned import Canned, Received
from .platform_readings import bearer
from .platforms import Operation, Reading, Refused, fields, plain

REGION = "us-east-1"
Check = Callable[[Received], None]
"""Checks the credentials of a request."""

_INVOKE = re.compile(r"/model/(?P<model>[^/]+)/invoke(?P<streams>-with-response-stream)?")


def refusal(service: str, name: str, message: str, status: int = 403) -> Canned:
    """Return the response of a service to credentials that it does not accept."""
    if service == "bedrock-mantle":  # answers in the form of the API itself
        error = {"type": "authentication_error", "message": message}
        return Canned(bodies.to_json({"type": "error", "error": error}), status=401)
    namespace = "http://internal.amazon.com/coral/com.amazon.coral.service/"
    headers = {"x-amzn-errortype": f"{name}:{namespace}", "x-amzn-requestid": "req_amazon"}
    return Canned(bodies.to_json({"message": message}), status=status, headers=headers)


def signed(service: str, session_token: str | None = None) -> Check:
    """Check the signature of a request."""

    def check(request: Received) -> None:
        reason = sigv4.problem(
            request.method,
            request.path,
            [*request.headers.items()],
            request.body,
            service=service,
            region=REGION,
            now=request.at,
            session_token=session_token,
        )
        if reason.startswith("Signature "):
            raise Refused(reason, refusal(service, "InvalidSignatureException", reason))
        if reason or "x-api-key" in request.headers:
            raise Refused(reason or "there are other credentials")

    return check


def keyed(key: str) -> Check:
    """Check the API key of a request."""

    def check(request: Received) -> None:
        bearer(request, {key})
        if any(name.startswith("x-amz-") for name in request.headers):
            raise Refused("a request with a key is signed as well")

    return check


def invoke(check: Check, model: str) -> Reading:
    """Read requests of `InvokeModel`."""

    def read(request: Received) -> Operation:
        check(request)
        found = _INVOKE.fullmatch(urlsplit(request.path).path)
        if found is None or request.method != "POST":
            raise Refused(f"the path is {request.path}")
        if unquote(found["model"]) != model:
            raise Refused(f"the model is {found['model']}")
        body = fields(request)
        if {"model", "stream"} & body.keys():
            raise Refused("the model or the stream is in the body")
        if not str(body.get("anthropic_version", "")).startswith("bedrock-"):
            raise Refused("anthropic_version is missing")
        if any(name.startswith("anthropic-") for name in request.headers):
            raise Refused("there are headers of the API itself")
        if not all(isinstance(flag, str) for flag in body.get("anthropic_beta", [])):
            raise Refused("anthropic_beta is no list of texts")
        return Operation("POST", "/v1/messages", streams=found["streams"] is not None)

    return read


def at_path(check: Check, prefix: str, header: tuple[str, str] | None = None) -> Reading:
    """Read requests of the API itself below a path, with a header that all must have."""

    def read(request: Received) -> Operation:
        check(request)
        if not request.path.startswith(f"{prefix}/v1/"):
            raise Refused(f"the path is {request.path}")
        if header is not None and request.headers.get(header[0]) != header[1]:
            raise Refused(f"the header {header[0]} is missing")
        return plain(replace(request, path=request.path.removeprefix(prefix)))

    return read


def framed() -> Canned:
    """Return a stream of messages in binary frames."""
    found = [event.partition(b"data: ")[2].strip() for event in events.STREAM]
    body = b"".join(frames.chunk(data, p="abc") for data in found if data.startswith(b"{"))
    return Canned(body, frames.CONTENT_TYPE)

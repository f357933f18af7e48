"""`signed`: signs a request with AWS Signature Version 4.

The algorithm is that of "Create a signed AWS API request" in the IAM user guide of AWS.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import time
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote_from_bytes

from api_claude_runtime.auth.secret import MaskedBytes
from api_claude_runtime.errors.base import RequestError

if TYPE_CHECKING:
    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.http.request import Request, StreamedBody

    from .access_key import AccessKey

    Headers = list[tuple[bytes, bytes]]

_ALGORITHM = b"AWS4-HMAC-SHA256"
_REPLACED = frozenset({b"authorization", b"x-api-key"})
"""Besides all `x-amz-*`: credentials, and the parts of an earlier signature."""
_NOT_SIGNED = frozenset(
    {
        # Those that a proxy may remove or add for its own connection (RFC 9110, section 7.6.1).
        *(b"connection", b"expect", b"keep-alive", b"proxy-authenticate", b"proxy-authorization"),
        *(b"te", b"trailer", b"transfer-encoding", b"upgrade"),
        # Those that proxies and tracing agents rewrite on the way. The tools of AWS do not sign
        # them either, with the exception of `accept-encoding`, which they do not send.
        *(b"accept-encoding", b"baggage", b"traceparent", b"tracestate", b"user-agent"),
        b"x-amzn-trace-id",
    }
)
_NOT_NORMAL = re.compile(rb"//|/\.\.?(?:/|$)")


def signed(request: Request, key: AccessKey, region: str, service: str, now: float) -> Request:
    """Return `request` with the headers that sign it. What signed it before is removed.

    The service refuses a signature that is more than five minutes old, so each attempt must be
    signed, after everything else that changes its headers. All headers are signed, less those that
    proxies change on the way.

    A body that is not bytes is read once to hash it, which may block.

    Args:
        request: The request as it will be sent.
        key: The access key.
        region: The region of the service, such as `us-east-1`.
        service: The name of the service in signatures, such as `bedrock`.
        now: The time, in Unix seconds.

    Raises:
        RequestError: The body can be read only once.
    """
    digest = _digest(request.body)
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(now)).encode()
    scope = b"%s/%s/%s/aws4_request" % (stamp[:8], region.encode(), service.encode())
    headers = _with_parameters(request, key, stamp)
    names, canonical = _canonical(request, headers, digest)
    text = b"%s\n%s\n%s\n%s" % (_ALGORITHM, stamp, scope, _hex(canonical))
    # Masked at once: the service accepts it for five minutes.
    authorization = MaskedBytes(
        b"%s Credential=%s/%s, SignedHeaders=%s, Signature=%s"
        % (
            *(_ALGORITHM, key.access_key_id.encode(), scope, names),
            hmac.new(_signing_key(key.secret_key, scope), text, "sha256").hexdigest().encode(),
        )
    )
    headers.append((b"authorization", authorization))
    return request._replace(headers=headers)


def _with_parameters(request: Request, key: AccessKey, stamp: bytes) -> Headers:
    """Return the headers to send, but for the signature."""
    headers = [line for line in request.headers if not _is_replaced(line[0].lower())]
    if not any(name.lower() == b"host" for name, _ in headers):
        headers.insert(0, (b"host", request.origin.host_header))
    headers.append((b"x-amz-date", stamp))
    if key.session_token is not None:
        token = MaskedBytes(key.session_token.reveal().encode())
        headers.append((b"x-amz-security-token", token))
    return headers


def _is_replaced(name: bytes) -> bool:
    # `x-amzn-bedrock-trace` and the like are options of a call.
    return name in _REPLACED or name.startswith(b"x-amz-")


def _canonical(request: Request, headers: Headers, digest: bytes) -> tuple[bytes, bytes]:
    """Return the names of the signed headers, and the canonical request."""
    found: dict[bytes, list[bytes]] = {}
    for name, value in headers:
        lower = name.lower()
        if lower not in _NOT_SIGNED:
            found.setdefault(lower, []).append(value)
    path, _, query = request.target.partition(b"?")
    order = sorted(found)
    names = b";".join(order)
    # The values contain credentials. No local has one of them without its mask.
    parts = (request.method.encode(), _path(path), _query(query), _lines(found, order), names)
    return names, MaskedBytes(b"%s\n%s\n%s\n%s\n%s\n%s" % (*parts, digest))


def _lines(found: dict[bytes, list[bytes]], order: list[bytes]) -> bytes:
    return MaskedBytes(b"".join(b"%s:%s\n" % (name, _value(found[name])) for name in order))


def _value(values: list[bytes]) -> bytes:
    """Return the values of one header, trimmed, with single spaces, joined with commas."""
    return MaskedBytes(b",".join([b" ".join(each.split()) for each in values]))


def _path(path: bytes) -> bytes:
    """Return the path as it is sent, normalized and encoded once more.

    So a colon in a model id, which is sent as `%3A`, is signed as `%253A`.
    """
    if _NOT_NORMAL.search(path):
        path = b"/".join(_normal_segments(path))
    return quote_from_bytes(path or b"/", safe="/~").encode()


def _normal_segments(path: bytes) -> Iterator[bytes]:
    """Yield the segments of a path without empty ones and dots (RFC 3986, section 5.2.4)."""
    kept: list[bytes] = []
    for segment in path.split(b"/"):
        if segment == b"..":
            kept = kept[:-1]
        elif segment not in (b"", b"."):
            kept.append(segment)
    yield b""
    yield from kept
    if path.endswith(b"/") or not kept:
        yield b""


def _query(query: bytes) -> bytes:
    """Return the parameters as they are sent, sorted by name and value.

    Nothing is encoded again, so a space must be sent as `%20`: a plus sign means itself here.
    """
    if not query:
        return b""
    pairs = [pair.partition(b"=") for pair in query.split(b"&")]
    return b"&".join(b"%s=%s" % (name, value) for name, _, value in sorted(pairs))


def _hex(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode()


def _digest(body: bytes | StreamedBody) -> bytes:
    """Return the hash of a body."""
    if isinstance(body, bytes):
        return _hex(body)
    if not body.replayable:
        raise RequestError(
            "this request is signed, so its body must be read twice, but it contains a file that"
            " can be read only once: pass the content as bytes, or the path of a file"
        )
    hashed = hashlib.sha256()
    for part in body:
        hashed.update(part)
    return hashed.hexdigest().encode()


@lru_cache(maxsize=16)  # changes once a day for each service and key
def _signing_key(secret: Secret, scope: bytes) -> bytes:
    key: bytes = MaskedBytes(b"AWS4" + secret.reveal().encode())
    for part in scope.split(b"/"):
        key = MaskedBytes(hmac.digest(key, part, "sha256"))
    return key

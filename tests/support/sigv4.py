"""Verifies signatures of AWS (Signature Version 4), as a server does.

It is written from AWS's description of the server's steps, and shares no code with the client.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

ACCESS_KEY = "AKIDEXAMPLE"
SECRET_KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
SESSION_TOKEN = "SESSION/TOKEN+EXAMPLE=="

_AUTHORIZATION = re.compile(
    r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/([^/]+)/aws4_request, ?"
    r"SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})"
)
_REQUIRED = {"host", "x-amz-date"}
_MAX_SKEW = timedelta(minutes=5)
_FORM = "%Y%m%dT%H%M%SZ"


def problem(
    method: str,
    target: str,
    headers: list[tuple[str, str]],
    body: bytes,
    *,
    service: str,
    region: str,
    now: datetime | None = None,
    session_token: str | None = None,
) -> str:
    """Return why a server refuses a request; an empty text if its signature is valid."""
    values: dict[str, list[str]] = {}
    for name, value in headers:
        values.setdefault(name.lower(), []).append(" ".join(value.split()))
    match = _AUTHORIZATION.fullmatch(",".join(values.get("authorization", [])))
    if match is None:
        return "the header authorization has another form"
    key, date, its_region, its_service, signed, signature = match.groups()
    time = ",".join(values.get("x-amz-date", []))
    if not re.fullmatch(r"\d{8}T\d{6}Z", time) or not time.startswith(date):
        return "the date is malformed, or another one than in the scope"
    sent = datetime.strptime(time, _FORM).replace(tzinfo=UTC)
    now = now or datetime.now(UTC)
    if sent < now - _MAX_SKEW:
        limit = f"{now - _MAX_SKEW:{_FORM}} ({now:{_FORM}} - 5 min.)"
        return f"Signature expired: {time} is now earlier than {limit}"
    if sent > now + _MAX_SKEW:
        limit = f"{now + _MAX_SKEW:{_FORM}} ({now:{_FORM}} + 5 min.)"
        return f"Signature not yet current: {time} is still later than {limit}"
    if (key, its_region, its_service) != (ACCESS_KEY, region, service):
        return f"the scope is {key}/{its_region}/{its_service}"
    names = signed.split(";")
    must = _REQUIRED | ({"x-amz-security-token"} if session_token else set())
    if names != sorted(names) or not must <= {*names} or not {*names} <= {*values}:
        return f"the signed headers are {names}"
    if session_token and values["x-amz-security-token"] != [session_token]:
        return "the session token is another one"
    path, _, query = target.partition("?")
    pairs = sorted(
        tuple(part.split("=", 1)) if "=" in part else (part, "") for part in _parts(query)
    )
    canonical = "\n".join(
        (
            method,
            quote(path, safe="/-_.~"),
            "&".join("=".join(pair) for pair in pairs),
            *(f"{name}:{','.join(values[name])}" for name in names),
            "",
            signed,
            hashlib.sha256(body).hexdigest(),
        )
    )
    scope = f"{date}/{region}/{service}/aws4_request"
    hashed = hashlib.sha256(canonical.encode()).hexdigest()
    secret = f"AWS4{SECRET_KEY}".encode()
    for part in scope.split("/"):
        secret = hmac.new(secret, part.encode(), hashlib.sha256).digest()
    text = f"AWS4-HMAC-SHA256\n{time}\n{scope}\n{hashed}"
    expected = hmac.new(secret, text.encode(), hashlib.sha256).hexdigest()
    return "" if hmac.compare_digest(expected, signature) else "the signature does not match"


def _parts(query: str) -> list[str]:
    return [part for part in query.split("&") if part]

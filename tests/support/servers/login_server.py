"""`LoginServer`: the API with its token endpoint, and the services that issue identity tokens."""

import json
import re
import threading
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from .canned import Canned, Received
from .platforms import PlatformServer, Refused, fields

ORGANIZATION = "12345678-1234-1234-1234-123456789abc"
FEDERATION = "urn:ietf:params:oauth:grant-type:jwt-bearer"
OAUTH = "oauth-2025-04-20"
AUDIENCE = "https://api.example.com/a b"
IDENTITY = "eyJ.SECRET-IDENTITY.sig"
"""What the services issue, and what the token endpoint accepts."""
JOB_TOKEN = "SECRET-JOB-TOKEN"


class LoginServer(PlatformServer):
    """A server that runs inside a `with` block. It accepts only the tokens that it has issued.

    Access tokens are `SECRET-ACCESS-1`, `SECRET-ACCESS-2`, ... A refresh token can be used once: a
    second use revokes all tokens, as RFC 6819, section 5.2.2.3 advises.

    Args:
        seconds: How long access tokens are valid.
        revokes: Whether a new access token revokes the one before.
    """

    def __init__(self, seconds: Any = 600, *, revokes: bool = False) -> None:
        super().__init__()
        self.seconds = seconds
        self.revokes = revokes
        self.refused_exchanges = 0
        self.accepted: set[str] = set()
        self.refresh_token: str | None = "SECRET-REFRESH-0"
        self.exchanges: list[dict[str, Any]] = []
        self.calls: list[Received] = []
        self.problems: list[str] = []
        self._lock = threading.Lock()

    def issue(self) -> str:
        """Return a new access token."""
        if self.revokes:
            self.accepted.clear()
        token = f"SECRET-ACCESS-{len(self.exchanges)}"
        self.accepted.add(token)
        return token

    def respond(self, request: Received) -> Canned:
        with self._lock:
            self.requests.append(request)
            if self.replies:
                return self.replies.pop(0)
            try:
                return self._answer(request)
            except (Refused, KeyError, ValueError) as reason:
                self.problems.append(f"{type(reason).__name__}: {reason}")
                return _error(400, "invalid_request", str(reason))

    def _answer(self, request: Received) -> Canned:
        path = urlsplit(request.path).path
        if path == "/v1/oauth/token":
            return self._exchange(request)
        if path == "/github/token":
            return _github(request)
        if path.startswith("/computeMetadata/"):
            return _google(request)
        if path == "/sts/":
            return _amazon(request)
        self.calls.append(request)
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        flags = request.headers.get("anthropic-beta", "").split(",")
        if scheme != "Bearer" or flags.count(OAUTH) != 1:
            raise Refused(f"{scheme} with {flags}")
        if token not in self.accepted:
            body = {"type": "authentication_error", "message": f"token {token} is not valid"}
            return Canned(json.dumps({"type": "error", "error": body}).encode(), status=401)
        return Canned(b'{"input_tokens": 7}')

    def _exchange(self, request: Received) -> Canned:
        if request.method != "POST" or "authorization" in request.headers:
            raise Refused("the request is not that of an exchange")
        body = fields(request)
        self.exchanges.append(body)
        if self.refused_exchanges:
            self.refused_exchanges -= 1
            return _error(401, "invalid_grant", "the rule does not match")
        flags = request.headers["anthropic-beta"]
        if body["grant_type"] == FEDERATION:
            return self._federated(body, flags)
        if (body["grant_type"], body["client_id"], flags) != ("refresh_token", "client-1", OAUTH):
            raise Refused(f"{body} {flags}")
        if body["refresh_token"] != self.refresh_token:
            self.refresh_token = None
            self.accepted.clear()
            return _error(400, "invalid_grant", "the refresh token was used before")
        self.refresh_token = f"SECRET-REFRESH-{len(self.exchanges)}"
        return self._token(refresh_token=self.refresh_token)

    def _federated(self, body: dict[str, Any], flags: str) -> Canned:
        if flags != f"{OAUTH},oidc-federation-2026-04-01" or "scope" in body:
            raise Refused(f"{flags} {body.keys()}")
        if body["organization_id"] != ORGANIZATION or body["federation_rule_id"] != "fdrl_1":
            return _error(401, "invalid_grant", "the rule does not match")
        if body["assertion"] != IDENTITY:
            return _error(400, "invalid_grant", f"the assertion {body['assertion']} is not valid")
        return self._token()

    def _token(self, **others: Any) -> Canned:
        token = {"access_token": self.issue(), "token_type": "Bearer", **others}
        if self.seconds is not None:
            token["expires_in"] = self.seconds
        return Canned(json.dumps(token).encode())


def _error(status: int, error: str, description: str) -> Canned:
    body = {"error": error, "error_description": description, "request": "SECRET-OTHER"}
    return Canned(json.dumps(body).encode(), status=status)


def _query(request: Received) -> dict[str, list[str]]:
    return parse_qs(urlsplit(request.path).query, strict_parsing=True)


def _github(request: Received) -> Canned:
    if request.method != "GET" or _query(request) != {"v": ["2"], "audience": [AUDIENCE]}:
        raise Refused(request.path)
    if request.headers["authorization"] != f"Bearer {JOB_TOKEN}":
        return Canned(b"{}", status=403)
    return Canned(json.dumps({"count": 9, "value": IDENTITY}).encode())


def _google(request: Received) -> Canned:
    path = "/computeMetadata/v1/instance/service-accounts/default/identity"
    if request.headers.get("metadata-flavor") != "Google":
        return Canned(b"", "text/html", 403)
    if urlsplit(request.path).path != path or _query(request)["audience"] != [AUDIENCE]:
        return Canned(b"", "text/html", 404)
    return Canned(IDENTITY.encode(), "text/html")


def _amazon(request: Received) -> Canned:
    form = parse_qs(request.body.decode(), strict_parsing=True)
    expected = {"Action": ["GetWebIdentityToken"], "Version": ["2011-06-15"]}
    expected |= {"Audience.member.1": [AUDIENCE], "SigningAlgorithm": ["RS256"]}
    expected |= {"DurationSeconds": ["300"]}
    if form != expected or request.method != "POST":
        raise Refused(f"{form}")
    credential = re.search(r"Credential=(\S+?),", request.headers["authorization"])
    if credential is None or not credential[1].endswith("/eu-west-1/sts/aws4_request"):
        return Canned(b"<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code></Error></ErrorResponse>",
                      "text/xml", 403)  # fmt: skip
    inner = f"<WebIdentityToken>{IDENTITY}</WebIdentityToken><Expiration>2026</Expiration>"
    outer = "GetWebIdentityTokenResponse"
    text = f"<{outer}><GetWebIdentityTokenResult>{inner}</GetWebIdentityTokenResult></{outer}>"
    return Canned(text.encode(), "text/xml")


def write_profile(
    directory: Path,
    server: LoginServer,
    *,
    name: str = "default",
    kind: str = "user_oauth",
    token: dict[str, Any] | None = None,
    authentication: dict[str, Any] | None = None,
    **config: Any,
) -> Path:
    """Write a profile as the official tools do. Return the path of the credentials file.

    Args:
        directory: The directory of all profiles.
        server: The API of the profile.
        name: The name of the profile.
        kind: How it logs in.
        token: The content of the credentials file; `None` for no file.
        authentication: Fields of `authentication` to add or replace.
        config: Fields of the configuration to add or replace.
    """
    login: dict[str, Any] = {"type": kind}
    if kind == "user_oauth":
        login["client_id"] = "client-1"
    else:
        login["federation_rule_id"] = "fdrl_1"
        config.setdefault("organization_id", ORGANIZATION)
    login |= authentication or {}
    fields = {"version": "1.0", "base_url": server.url, "authentication": login, **config}
    path = directory / "configs" / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({k: v for k, v in fields.items() if v is not None}))
    path.chmod(0o600)
    credentials = directory / "credentials" / f"{name}.json"
    if token is not None:
        credentials.parent.mkdir(exist_ok=True)
        credentials.write_text(json.dumps({"version": "1.0", "type": "oauth_token", **token}))
        credentials.chmod(0o600)
    return credentials

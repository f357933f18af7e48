"""`GoogleTokenServer`: the token endpoint of Google, and the metadata server of its machines."""

import json
import threading
import time
from functools import cache
from typing import Any
from urllib.parse import parse_qs

from google.auth import jwt
from google.oauth2 import service_account

from .canned import Canned, Received
from .platforms import PlatformServer

JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
SCOPE = "https://www.googleapis.com/auth/cloud-platform"
AUDIENCE = "https://oauth2.googleapis.com/token"  # for any address of the endpoint
EMAIL = "tests@my-project.iam.gserviceaccount.com"


@cache
def key_pair() -> tuple[str, bytes]:
    """Return a private key and its public key, both as PEM."""
    from cryptography.hazmat.primitives import serialization as form
    from cryptography.hazmat.primitives.asymmetric import rsa

    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = private.private_bytes(
        form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()
    ).decode()
    public = private.public_key().public_bytes(
        form.Encoding.PEM, form.PublicFormat.SubjectPublicKeyInfo
    )
    return pem, public


class GoogleTokenServer(PlatformServer):
    """A server that runs inside a `with` block. Its tokens are `ya29.token-1`, `ya29.token-2`, ...

    Args:
        seconds: How long a token is valid.
    """

    def __init__(self, seconds: float = 3600) -> None:
        super().__init__()
        self.headers["metadata-flavor"] = "Google"
        self.seconds = seconds
        self.issued: list[str] = []
        self.delay = 0.0
        self._lock = threading.Lock()

    @property
    def token(self) -> str:
        """The newest token."""
        return self.issued[-1]

    def service_account(self) -> dict[str, Any]:
        """Return the content of a key file of a service account."""
        return {
            "type": "service_account",
            "project_id": "my-project",
            "private_key_id": "key-1",
            "private_key": key_pair()[0],
            "client_email": EMAIL,
            "client_id": "1",
            "token_uri": f"{self.url}/token",
        }

    def credentials(self, **options: Any) -> Any:
        """Return the credentials object of the service account."""
        create: Any = service_account.Credentials.from_service_account_info
        return create(self.service_account(), **options)

    def respond(self, request: Received) -> Canned:
        with self._lock:
            self.requests.append(request)
            if self.replies:
                return self.replies.pop(0)
        time.sleep(self.delay)
        if request.method == "GET":
            return self._metadata(request)
        form = {name: values[0] for name, values in parse_qs(request.body.decode()).items()}
        if request.path != "/token" or form.get("grant_type") != JWT_BEARER:
            return Canned(b'{"error": "invalid_request"}', status=400)
        try:
            claims: dict[str, Any] = jwt.decode(  # type: ignore[no-untyped-call]
                form["assertion"], certs=key_pair()[1], audience=AUDIENCE
            )
        except ValueError:
            return Canned(b'{"error": "invalid_grant"}', status=400)
        if (claims["iss"], claims["scope"]) != (EMAIL, SCOPE):
            return Canned(b'{"error": "invalid_scope"}', status=400)
        return self._issue()

    def _issue(self) -> Canned:
        with self._lock:
            self.issued.append(f"ya29.token-{len(self.issued) + 1}")
            token = {"access_token": self.token, "expires_in": self.seconds, "token_type": "Bearer"}
        return Canned(json.dumps(token).encode())

    def _metadata(self, request: Received) -> Canned:
        if request.headers.get("metadata-flavor") != "Google":
            return Canned(b"", status=403)
        path = request.path.partition("?")[0].removeprefix("/computeMetadata/v1/")
        if path.endswith("/token"):
            return self._issue()
        account = {"email": EMAIL, "scopes": [SCOPE], "aliases": ["default"]}
        values = {
            "/": Canned(b"", "text/plain"),  # asked for to see whether the server exists
            "project/project-id": Canned(b"my-project", "text/plain"),
            "instance/service-accounts/default/": Canned(json.dumps(account).encode()),
        }
        return values.get(path, Canned(b"", status=404))

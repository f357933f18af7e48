"""`ROWS`: the platforms with each kind of credentials, their servers, and what they offer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from api_claude.platforms import AWS, Bedrock, Foundry, GoogleCloud, Platform, Vertex
from support import sigv4
from support.platform_calls import CALLS, MODEL
from support.servers import amazon_readings as amazon
from support.servers import bodies
from support.servers import platform_readings as readings
from support.servers.canned import Canned
from support.servers.platforms import Reading, framed_as_events

KEY = "SECRET-platform-key"
PAIR = {"access_key": sigv4.ACCESS_KEY, "secret_key": sigv4.SECRET_KEY}
TEMPORARY = {**PAIR, "session_token": sigv4.SESSION_TOKEN}
MESSAGES = frozenset({"create", "stream", "beta"})
ALL = frozenset(CALLS)
CLOUD_PATH = "/v1/projects/my-project/locations/global/workspaces/wrkspc_1/invoke"


class Row(NamedTuple):
    """A platform with one kind of credentials: its server, and what it offers."""

    reading: Reading
    platform: Callable[[str], Platform]
    offers: frozenset[str]
    expired: Canned
    """What the server answers when the credentials have expired."""
    stream: Callable[[], Canned] = framed_as_events

    @property
    def has_frames(self) -> bool:
        """Whether streams have binary frames."""
        return self.stream is amazon.framed


def refused_by_google(status: int, name: str, message: str) -> Canned:
    """Return an error of a server of Google."""
    error = {"code": status, "message": message, "status": name}
    return Canned(bodies.to_json({"error": error}), status=status)


KEY_TEXT = "Authentication failed: Please make sure your API Key is valid."
TOKEN_TEXT = "The security token included in the request is expired"
EXPIRED_BY_GOOGLE = refused_by_google(
    401,
    "UNAUTHENTICATED",
    "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie"
    " or other valid authentication credential.",
)
EXPIRED_BY_ENTRA = Canned(
    b'{"statusCode": 401, "message": "Unauthorized. Access token is missing, invalid, audience is'
    b' incorrect (https://cognitiveservices.azure.com), or have expired."}',
    status=401,
)
REFUSED_KEY_OF_FOUNDRY = Canned(
    b'{"error": {"code": "401", "message": "Access denied due to invalid subscription key or wrong'
    b' API endpoint."}}',
    status=401,
)


def bedrock(api: Any, check: amazon.Check, **keys: str) -> Row:
    """Return a row of Amazon Bedrock."""
    is_invoke = api == "invoke"
    path = "" if is_invoke else "/anthropic"
    reading = amazon.invoke(check, MODEL) if is_invoke else amazon.at_path(check, path)
    more = {"count_tokens", "batches"} if api == "mantle" else set[str]()
    return Row(
        reading,
        lambda url: Bedrock(amazon.REGION, api=api, base_url=url + path, **keys),  # type: ignore[arg-type]
        MESSAGES | more,
        _expired("bedrock-mantle" if api == "mantle" else "bedrock", keys),
        amazon.framed if is_invoke else framed_as_events,
    )


def aws(check: amazon.Check, **keys: str) -> Row:
    """Return a row of the Claude Platform on AWS."""
    reading = amazon.at_path(check, "", ("anthropic-workspace-id", "wrkspc_1"))
    return Row(
        reading,
        lambda url: AWS(amazon.REGION, "wrkspc_1", base_url=url, **keys),  # type: ignore[arg-type]
        ALL,
        _expired("aws-external-anthropic", keys),
    )


def _expired(service: str, keys: Mapping[str, str]) -> Canned:
    if "api_key" in keys:
        return amazon.refusal(service, "AccessDeniedException", KEY_TEXT)
    return amazon.refusal(service, "ExpiredTokenException", TOKEN_TEXT)


AMAZON: Mapping[str, Row] = MappingProxyType(
    {
        "bedrock-key": bedrock("invoke", amazon.keyed(KEY), api_key=KEY),
        "bedrock-signed": bedrock("invoke", amazon.signed("bedrock"), **PAIR),
        "bedrock-temporary": bedrock(
            "invoke", amazon.signed("bedrock", sigv4.SESSION_TOKEN), **TEMPORARY
        ),
        "bedrock-messages-key": bedrock("messages", amazon.keyed(KEY), api_key=KEY),
        "bedrock-messages-signed": bedrock("messages", amazon.signed("bedrock"), **PAIR),
        "mantle-key": bedrock("mantle", amazon.keyed(KEY), api_key=KEY),
        "mantle-signed": bedrock("mantle", amazon.signed("bedrock-mantle"), **PAIR),
        "aws-key": aws(amazon.keyed(KEY), api_key=KEY),
        "aws-signed": aws(amazon.signed("aws-external-anthropic"), **PAIR),
    }
)
OTHERS: Mapping[str, Row] = MappingProxyType(
    {
        "vertex": Row(
            readings.vertex("us-east5", "my-project", {KEY}),
            lambda url: Vertex("us-east5", "my-project", access_token=KEY, base_url=f"{url}/v1"),
            MESSAGES | {"count_tokens"},
            EXPIRED_BY_GOOGLE,
        ),
        "google-cloud": Row(
            readings.google_cloud("my-project", "global", "wrkspc_1", {KEY}),
            lambda url: GoogleCloud("my-project", access_token=KEY, base_url=f"{url}{CLOUD_PATH}"),
            ALL,
            EXPIRED_BY_GOOGLE,
        ),
        "foundry-key": Row(
            readings.foundry(keys={KEY}),
            lambda url: Foundry(api_key=KEY, base_url=f"{url}/anthropic"),
            ALL - {"batches", "models"},
            REFUSED_KEY_OF_FOUNDRY,
        ),
        "foundry-token": Row(
            readings.foundry(tokens={KEY}),
            lambda url: Foundry(token_provider=lambda: KEY, base_url=f"{url}/anthropic"),
            ALL - {"batches", "models"},
            EXPIRED_BY_ENTRA,
        ),
    }
)
ROWS: Mapping[str, Row] = MappingProxyType({**AMAZON, **OTHERS})

"""How each platform reads a request, by its documentation; see `PlatformServer`.

A reading raises `Refused` if the request has another form. Tokens and keys are checked too.
"""

import re
from collections.abc import Container
from dataclasses import replace
from urllib.parse import parse_qsl, unquote, urlsplit

from .canned import Received
from .platforms import Operation, Reading, Refused, fields, plain

_VERTEX = re.compile(
    r"/v1/projects/(?P<project>[^/]+)/locations/(?P<region>[^/]+)/publishers/anthropic"
    r"/models/(?P<model>[^/:]+):(?P<method>\w+)"
)
_CLOUD = re.compile(
    r"/v1/projects/(?P<project>[^/]+)/locations/(?P<location>[^/]+)"
    r"/(?:workspaces/(?P<workspace>[^/]+)|(?P<organization>claudeOrganization))/invoke(?P<path>/.*)"
)
_ORGANIZATION = re.compile(r"/v1/(organizations/|user_profiles)")
_FIRST_PARTY = "sk-ant-"


def bearer(request: Received, tokens: Container[str]) -> None:
    """Check that one of `tokens` is the only credential of a request."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme != "Bearer" or token not in tokens:
        raise Refused("the token is not known")
    if {"x-api-key", "api-key"} & request.headers.keys() or _FIRST_PARTY in str(request.headers):
        raise Refused("there are other credentials")


def vertex(region: str, project: str, tokens: Container[str]) -> Reading:
    """Read requests of Vertex AI, with the base URL `<url>/v1`."""

    def read(request: Received) -> Operation:
        bearer(request, tokens)
        parts = urlsplit(request.path)
        found = _VERTEX.fullmatch(parts.path)
        if found is None or request.method != "POST":
            raise Refused(f"the path is {request.path}")
        if (unquote(found["project"]), unquote(found["region"])) != (project, region):
            raise Refused("another project or region")
        if "beta" in dict(parse_qsl(parts.query)):
            raise Refused("the query is one of the API itself")
        if "anthropic-version" in request.headers:
            raise Refused("anthropic-version is a header")
        body = fields(request)
        if not str(body.get("anthropic_version", "")).startswith("vertex-"):
            raise Refused("anthropic_version is missing")
        if found["model"] == "count-tokens":
            if found["method"] != "rawPredict" or not body.get("model"):
                raise Refused("count-tokens needs a model in the body")
            return Operation("POST", "/v1/messages/count_tokens")
        if "model" in body:
            raise Refused("the model is in the body")
        streams = body.get("stream") is True
        if found["method"] != ("streamRawPredict" if streams else "rawPredict"):
            raise Refused(f"the method is {found['method']}")
        return Operation("POST", "/v1/messages", streams)

    return read


def google_cloud(
    project: str, location: str, workspace: str | None, tokens: Container[str]
) -> Reading:
    """Read requests of the API in Google Cloud, with its server as the base URL."""

    def read(request: Received) -> Operation:
        bearer(request, tokens)
        found = _CLOUD.fullmatch(request.path)
        if found is None:
            raise Refused(f"the path is {request.path}")
        if (unquote(found["project"]), unquote(found["location"])) != (project, location):
            raise Refused("another project or location")
        is_organization = _ORGANIZATION.match(found["path"]) is not None
        if is_organization != (found["organization"] is not None):
            raise Refused("the wrong base for this operation")
        if not is_organization and unquote(found["workspace"]) != workspace:
            raise Refused("another workspace")
        return plain(replace(request, path=found["path"]))

    return read


def foundry(keys: Container[str] = (), tokens: Container[str] = ()) -> Reading:
    """Read requests of Microsoft Foundry, with the base URL `<url>/anthropic`."""

    def read(request: Received) -> Operation:
        if "authorization" in request.headers:
            bearer(request, tokens)
        else:
            sent = [request.headers.get(name) for name in ("x-api-key", "api-key")]
            if sent[0] not in keys or sent[0] != sent[1]:
                raise Refused("the key is not known, or not in both headers")
        path = request.path.removeprefix("/anthropic")
        if path == request.path or re.match(r"/v1/(models|messages/batches)", path):
            raise Refused(f"the path is {request.path}")
        return plain(replace(request, path=path))

    return read

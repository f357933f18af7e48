"""Odd arguments of platforms, federations, profiles and functions that return tokens.

What is made of them is used as well. No server listens where the calls go.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from api_claude import AsyncClient, Client, Endpoint, Failover, Federation, Token
from api_claude.platforms import AWS, Bedrock, Foundry, GoogleCloud, Vertex

from .surface import ARGUMENTS

URL = "http://127.0.0.1:1"
NO_SERVERS = {
    "AWS_EC2_METADATA_DISABLED": "true",
    "AWS_ENDPOINT_URL_STS": URL,
    "GCE_METADATA_HOST": "127.0.0.1:1",
    "GOOGLE_APPLICATION_CREDENTIALS": "/nowhere/credentials.json",
}
"""Variables that keep the libraries of clouds away from their metadata servers."""
Spot = tuple[str, Callable[[Any], Any]]
_PLATFORMS: dict[str, tuple[Callable[..., Any], dict[str, Any]]] = {
    "Bedrock": (Bedrock, {"region": "us-east-1", "api_key": "k", "api": "invoke"}),
    "Bedrock messages": (Bedrock, {"region": "us-east-1", "api_key": "k", "api": "messages"}),
    "Bedrock signed": (
        Bedrock,
        {"region": "us-east-1", "access_key": "k", "secret_key": "s", "session_token": "t"},
    ),
    "Bedrock without credentials": (
        Bedrock,
        {"region": "us-east-1", "skip_auth": True, "api_version": "1", "profile": None},
    ),
    "AWS": (AWS, {"region": "us-east-1", "workspace_id": "wrkspc_1", "api_key": "k"}),
    "AWS signed": (
        AWS,
        {"region": "us-east-1", "workspace_id": "w", "access_key": "k", "secret_key": "s"},
    ),
    "Vertex": (
        Vertex,
        {"project": "p", "region": "us-east5", "access_token": "t", "api_version": "1"},
    ),
    "GoogleCloud": (
        GoogleCloud,
        {"project": "p", "location": "global", "workspace": "w", "access_token": "t"},
    ),
    "Foundry": (Foundry, {"resource": None, "api_key": "k"}),
}
_FIELDS: dict[str, Any] = {
    "federation_rule_id": "fdrl_1",
    "organization_id": "00000000-0000-0000-0000-000000000001",
    "identity_token": lambda: "e30.e30.x",
    "service_account_id": "svac_1",
    "workspace_id": "wrkspc_1",
}
_SOURCES: tuple[dict[str, Any], ...] = (
    {"source": "file", "path": "/nowhere/token"},
    {"source": "variable", "name": "NO_SUCH_TOKEN"},
    {"source": "github_actions", "audience": "a"},
    {"source": "google", "audience": "a"},
    {"source": "aws", "audience": "a", "region": "us-east-1"},
)
_PROFILE: dict[str, Any] = {
    "version": "1.0",
    "base_url": URL,
    "organization_id": "org",
    "workspace_id": "wrkspc_1",
}
_LOGIN: dict[str, Any] = {
    "type": "user_oauth",
    "client_id": "c",
    "scope": "s",
    "credentials_path": "token.json",
}
_EXCHANGE: dict[str, Any] = {
    "type": "oidc_federation",
    **{name: value for name, value in _FIELDS.items() if name != "identity_token"},
    "identity_token": _SOURCES[0],
}
_TOKEN: dict[str, Any] = {
    "version": "1.0",
    "type": "oauth_token",
    "access_token": "t",
    "expires_at": 4_000_000_000,
    "refresh_token": "r",
}


def accesses() -> Iterator[Spot]:
    """Yield the places in the arguments and files that give access to the API."""
    yield from _platforms()
    yield from _federations()
    yield from _tokens()
    yield from _profiles()


def _platforms() -> Iterator[Spot]:
    for name, (create, arguments) in _PLATFORMS.items():
        given = {"base_url": URL, **arguments}
        for place in given:
            yield (
                f"{name}({place}=)",
                lambda v, c=create, g=given, p=place: _call(platform=c(**{**g, p: v})),
            )
        for place, make in _CHANGES.items():
            yield (
                f"{name}, {place}",
                lambda v, c=create, g=given, m=make: _call(m(v), platform=c(**g)),
            )
        if create is not Foundry:
            yield (
                f"{name}, a host",
                lambda v, c=create, a=arguments: repr(c(**{**a, next(iter(a)): v}).base),
            )
    for create in (Vertex, GoogleCloud):
        given = {"project": "p", "base_url": URL}
        yield (
            f"{create.__name__}(credentials=)",
            lambda v, c=create, g=given: _call(platform=c(**g, credentials=v)),
        )
    yield "Foundry(resource=), a host", lambda v: repr(Foundry(resource=v, api_key="k").base)
    yield "an endpoint, a platform", lambda v: Endpoint(platform=v, models={"a": "b"})
    yield (
        "an endpoint, models",
        lambda v: _call(
            policies=[
                Failover([Endpoint(platform=Foundry(api_key="k", base_url=URL), models=v)]),
            ],
            api_key="k",
        ),
    )
    yield "Client(platform=)", lambda v: Client(platform=v)


_CHANGES: dict[str, Callable[[Any], dict[str, Any]]] = {
    "a model": lambda v: {"model": v},
    "a body": lambda v: {"extra_body": {"anthropic_version": v, "anthropic_beta": v}},
    "a beta": lambda v: {"extra_headers": {"anthropic-beta": v}},
    "a profile of a user": lambda v: {"extra_headers": {"anthropic-user-profile-id": v}},
    "a query": lambda v: {"extra_query": {"a": v}},
}


def _federations() -> Iterator[Spot]:
    def used(**changes: Any) -> None:
        _call(credentials=Federation(**{"base_url": URL, **_FIELDS, **changes}), base_url=URL)

    for place in ("base_url", *_FIELDS):
        yield f"Federation({place}=)", lambda v, p=place: used(**{p: v})
    for source in _SOURCES:
        for place in (*source, "other"):
            yield (
                f"Federation, {source['source']}, {place}",
                lambda v, s=source, p=place: used(identity_token={**s, p: v}),
            )
    yield "Federation, a function", lambda v: used(identity_token=lambda: v)
    yield "Federation, a name of a field", lambda v: used(identity_token=_named(v))


def _named(name: Any) -> dict[Any, str]:
    try:
        return {name: "a", "source": "file"}
    except Exception:  # noqa: BLE001 - a hostile value, which has no hash
        return {}


def _tokens() -> Iterator[Spot]:
    yield "Token", Token
    yield "Token(expires_at=)", lambda v: repr(Token("t", v))
    yield "credentials, a token", lambda v: _call(credentials=lambda: v, base_url=URL)
    yield (
        "credentials, a time",
        lambda v: _call(credentials=lambda: Token("t", v), base_url=URL),
    )

    async def token(value: Any) -> Any:
        return value

    yield (
        "credentials, a coroutine",
        lambda v: _acall(credentials=partial(token, v), base_url=URL),
    )
    for create in (Foundry, Vertex, GoogleCloud):
        given: dict[str, Any] = {"base_url": URL}
        if create is not Foundry:
            given["project"] = "p"
        yield (
            f"{create.__name__}(token_provider=)",
            lambda v, c=create, g=given: c(**g, token_provider=v),
        )
        yield (
            f"{create.__name__}, a token",
            lambda v, c=create, g=given: _call(platform=c(**g, token_provider=lambda: v)),
        )


def _profiles() -> Iterator[Spot]:
    yield "from_profile(name=)", lambda v: _profile(_PROFILE, _LOGIN, _TOKEN, name=v)
    for method in ("from_profile", "from_environment_chain"):
        yield (
            f"{method}(config_dir=)",
            lambda v, m=method: getattr(Client, m)(config_dir=v).close(),
        )
    for place in (*_PROFILE, "authentication"):
        yield (
            f"a profile, {place}",
            lambda v, p=place: _profile({**_PROFILE, p: v}, None, _TOKEN),
        )
    for login in (_LOGIN, _EXCHANGE):
        for place in login:
            yield (
                f"a profile of {login['type']}, {place}",
                lambda v, w=login, p=place: _profile(_PROFILE, {**w, p: v}, _TOKEN),
            )
    for source in _SOURCES:
        for place in source:
            yield (
                f"a profile, {source['source']}, {place}",
                lambda v, s=source, p=place: _profile(
                    _PROFILE, {**_EXCHANGE, "identity_token": {**s, p: v}}, _TOKEN
                ),
            )
    for place in _TOKEN:
        yield (
            f"a stored token, {place}",
            lambda v, p=place: _profile(_PROFILE, _LOGIN, {**_TOKEN, p: v}),
        )
    yield "the text of a profile", lambda v: _profile(v, None, _TOKEN)
    yield "the text of a token", lambda v: _profile(_PROFILE, _LOGIN, v)
    yield "the active profile", lambda v: _profile(_PROFILE, _LOGIN, _TOKEN, active=v)


def _profile(profile: Any, login: Any, token: Any, *, name: Any = None, active: Any = None) -> None:
    """Write a profile, and use it."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        for each in ("configs", "credentials"):
            (folder / each).mkdir()
        if login is not None:
            profile = {**profile, "authentication": login}
        elif isinstance(profile, dict):
            profile = {"authentication": _LOGIN, **profile}
        _write(folder / "configs" / "default.json", profile)
        for path in (folder / "token.json", folder / "credentials" / "default.json"):
            _write(path, token)
            path.chmod(0o600)
        if isinstance(active, (str, bytes)):
            _write(folder / "active_config", active)
        with Client.from_profile(name, config_dir=folder) as client:
            client.messages.create(**ARGUMENTS)


def _write(path: Path, value: Any) -> None:
    """Write a value as JSON if it can be, and else its text."""
    if isinstance(value, bytes):
        path.write_bytes(value)
        return
    text = str(type(value))
    with contextlib.suppress(TypeError, ValueError, RecursionError, RuntimeError):
        text = value if isinstance(value, str) else json.dumps(value)
    path.write_bytes(text.encode("utf-8", "surrogatepass"))


def _call(changes: dict[str, Any] | None = None, **options: Any) -> None:
    """Make a call with a client, which reaches no server."""
    with Client(timeout=5, **options) as client:
        repr(client)
        if options.get("platform") is not None:
            client.messages.count_tokens  # noqa: B018 - the platform may lack it
        found = client.messages.create(**{**ARGUMENTS, **(changes or {})})
        if hasattr(found, "close"):
            found.close()


def _acall(**options: Any) -> None:
    async def call() -> None:
        async with AsyncClient(timeout=5, **options) as client:
            await client.messages.create(**ARGUMENTS)

    asyncio.run(call())

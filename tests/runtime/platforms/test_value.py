"""Tests of platforms as values: equality, copies, pickles, and what their text shows."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from google.oauth2.credentials import Credentials

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.platforms.aws import AWS
from api_claude_runtime.platforms.bedrock import Bedrock
from api_claude_runtime.platforms.foundry import Foundry
from api_claude_runtime.platforms.google_cloud import GoogleCloud
from api_claude_runtime.platforms.value import PlatformValue
from api_claude_runtime.platforms.vertex import Vertex
from support.platform_requests import request_for, sent_by

# A list, so that no frame has the secret in a local variable.
SECRETS = ["secret-0123456789"]
WITH_SECRETS: list[Callable[[], PlatformValue]] = [
    lambda: Vertex("eu", "p", access_token=SECRETS[0]),
    lambda: GoogleCloud("p", access_token=SECRETS[0]),
    lambda: Foundry("r", api_key=SECRETS[0]),
]
WITHOUT: list[Callable[[], PlatformValue]] = [
    lambda: Vertex("eu", "p", api_version="vertex-x"),
    lambda: Vertex("eu"),
    lambda: Vertex("eu", base_url="https://h.example/v1"),
    lambda: GoogleCloud("p", "eu", "w"),
    lambda: Vertex("eu", "p", skip_auth=True),
    lambda: GoogleCloud("p", "eu", "w", skip_auth=True),
    lambda: GoogleCloud(base_url="https://h.example", skip_auth=True),
    lambda: Foundry("r", skip_auth=True),
    lambda: Foundry(base_url="https://h.example", skip_auth=True),
]


@pytest.mark.parametrize("create", [*WITH_SECRETS, *WITHOUT])
def test_it_compares_by_value_and_cannot_be_changed(create: Callable[[], PlatformValue]) -> None:
    platform = create()
    assert platform == create()
    assert hash(platform) == hash(create())
    assert copy.copy(platform) is platform
    assert copy.deepcopy([platform])[0] is platform
    for name in ("base", "project", "new"):
        with pytest.raises(AttributeError, match="cannot be changed"):
            setattr(platform, name, "x")
    with pytest.raises(AttributeError, match="cannot be deleted"):
        del platform.base
    assert platform != 1


def test_platforms_differ_in_each_argument() -> None:
    credentials = [Credentials(token="t") for _ in range(2)]  # type: ignore[no-untyped-call]
    providers: list[Any] = [lambda: "t", lambda: "t"]
    platforms: list[PlatformValue] = [
        *(each() for each in [*WITH_SECRETS, *WITHOUT]),
        Vertex("eu", "p", access_token="other"),
        Foundry("r", api_key="other"),
        Foundry("r2", api_key=SECRETS[0]),
        *(Vertex("eu", "p", credentials=each) for each in credentials),
        *(Vertex("eu", "p", token_provider=each) for each in providers),
        *(GoogleCloud("p", token_provider=each) for each in providers),
        *(Foundry("r", token_provider=each) for each in providers),
    ]
    assert len(set(platforms)) == len(platforms)
    assert Vertex("eu", "p", credentials=credentials[0]) in platforms


@pytest.mark.parametrize("create", WITHOUT)
def test_a_pickle_has_the_arguments(create: Callable[[], PlatformValue]) -> None:
    assert pickle.loads(pickle.dumps(create())) == create()


@pytest.mark.parametrize("create", WITH_SECRETS)
def test_a_secret_is_not_pickled_and_not_shown(create: Callable[[], PlatformValue]) -> None:
    platform = create()
    with pytest.raises(TypeError, match="cannot be pickled, because it contains credentials"):
        pickle.dumps(platform)
    shown = f"{platform!r} {platform} {vars(platform)} {json.dumps(vars(platform), default=repr)}"
    assert SECRETS[0] not in shown
    assert type(platform).__name__ in shown


def test_what_a_platform_looks_like() -> None:
    assert repr(GoogleCloud("p", "eu", "w")) == (
        "GoogleCloud(project='p', location='eu', workspace='w')"
    )
    assert repr(Foundry.__new__(Foundry)) == "Foundry()"  # as in a traceback of its constructor


@pytest.mark.parametrize(
    "create, credentials",
    [
        (partial(Vertex, "eu", "p"), ("access_token", "credentials", "token_provider")),
        (partial(GoogleCloud, "p", "eu", "w"), ("access_token", "credentials", "token_provider")),
        (partial(Foundry, "r"), ("api_key", "token_provider")),
        (partial(AWS, "eu", "w"), ("api_key", "secret_key", "profile")),
        (partial(Bedrock, "eu"), ("api_key", "secret_key", "profile")),
    ],
)
def test_a_platform_of_a_proxy_has_no_credentials(
    create: Any, credentials: tuple[str, ...]
) -> None:
    platform = create(skip_auth=True)
    assert "skip_auth=True" in repr(platform)
    assert "skip_auth" not in repr(create(**{credentials[0]: "k"}))
    again = pickle.loads(pickle.dumps(platform))
    assert again == platform
    request = request_for(again, body={"model": "m", "max_tokens": 1, "messages": []})
    names = {name for name, _ in sent_by(again, request).headers}
    assert not names & {b"authorization", b"x-api-key", b"api-key", b"x-amz-date"}
    for name in credentials:
        given = {name: SECRETS[0]} | ({"access_key": "a"} if name == "secret_key" else {})
        with pytest.raises(ConfigurationError, match="skip_auth=True must not be combined"):
            create(skip_auth=True, **given)


def test_a_proxy_needs_a_project_too() -> None:
    with pytest.raises(ConfigurationError, match="Vertex AI needs a project: pass project="):
        Vertex("eu", skip_auth=True)
    with pytest.raises(ConfigurationError, match="Google Cloud needs a project: pass project="):
        GoogleCloud(skip_auth=True)


@pytest.mark.parametrize("create", [Vertex, GoogleCloud])
def test_only_one_kind_of_credentials(create: Any) -> None:
    given: dict[str, Any] = {"access_token": "t", "credentials": 1, "token_provider": print}
    for left_out in given:
        two = {name: value for name, value in given.items() if name != left_out}
        with pytest.raises(ConfigurationError, match=f"only one of {'= and '.join(two)}="):
            create("eu", "p", **two)


@pytest.mark.parametrize("create", [Vertex, GoogleCloud])
def test_credentials_must_be_an_object_of_google(create: Any) -> None:
    class Asynchronous:
        token = None

        async def refresh(self, request: object) -> None: ...

    for wrong in (5, "token", Credentials, lambda: "t"):
        with pytest.raises(ConfigurationError, match=r"credentials object of google\.auth"):
            create("eu", "p", credentials=wrong)
    with pytest.raises(ConfigurationError, match="must not be asynchronous"):
        create("eu", "p", credentials=Asynchronous())


@pytest.mark.parametrize("options", [{"access_token": "t"}, {"token_provider": lambda: "t"}])
def test_a_token_needs_a_project_beside_it(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="ANTHROPIC_VERTEX_PROJECT_ID"):
        Vertex("eu", **options)
    with pytest.raises(ConfigurationError, match="ANTHROPIC_GOOGLE_CLOUD_PROJECT"):
        GoogleCloud(**options)
    GoogleCloud(base_url="https://proxy.example", **options)

"""Endpoints with platforms as plain data: the round trip, and the errors. No data has a secret."""

from __future__ import annotations

import json
import os
import pickle
import tomllib
from typing import Any

import pytest

from api_claude import Endpoint, Failover, Reliability, Token, errors
from api_claude.platforms import AWS, Bedrock, Foundry, GoogleCloud, Platform, Vertex

SECRET = "SECRET-of-the-environment"
VARIABLES = {
    "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
    "AWS_SECRET_ACCESS_KEY": SECRET,
    "AWS_BEARER_TOKEN_BEDROCK": SECRET,
    "ANTHROPIC_FOUNDRY_API_KEY": SECRET,
}
PLATFORMS: dict[str, dict[str, Any]] = {
    "AWS": {"region": "us-east-1", "workspace_id": "wrkspc_1"},
    "Bedrock": {"region": "us-east-1", "api": "mantle"},
    "Foundry": {"resource": "r"},
    "GoogleCloud": {"project": "p", "location": "eu", "workspace": "w"},
    "Vertex": {"region": "eu", "project": "p", "api_version": "vertex-1"},
}
MORE: list[tuple[str, dict[str, Any]]] = [
    *PLATFORMS.items(),
    ("AWS", {"region": "eu-west-1", "skip_auth": True, "base_url": "https://a.example/b"}),
    ("Bedrock", {"region": "eu-west-1", "base_url": "https://a.example", "api_version": "b"}),
    ("Foundry", {"base_url": "https://a.example/anthropic"}),
    ("GoogleCloud", {"location": "global", "base_url": "https://a.example/b"}),
    ("Vertex", {"region": "global"}),
]


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [each for each in os.environ if each.startswith(("AWS_", "GOOGLE_"))]:
        monkeypatch.delenv(name)
    for name, value in VARIABLES.items():
        monkeypatch.setenv(name, value)


def failover(*platforms: Any, **options: Any) -> Failover:
    return Failover([Endpoint(platform=each, **options) for each in platforms])


def data(**settings: Any) -> dict[str, Any]:
    return {"policies": [{"policy": "Failover", "endpoints": [settings]}]}


def read(**settings: Any) -> Endpoint:
    found: Any = Reliability.from_dict(data(**settings))[0]
    endpoint: Endpoint = found.endpoints[0]
    return endpoint


@pytest.mark.parametrize("name, arguments", MORE)
def test_the_round_trip(name: str, arguments: dict[str, Any]) -> None:
    cls = {each.__name__: each for each in (AWS, Bedrock, Foundry, GoogleCloud, Vertex)}[name]
    given = failover(cls(**arguments), models={"a": "b"}, weight=3, headers={"x-a": "b"})
    written = Reliability.to_dict([given])
    text = json.dumps(written)
    assert SECRET not in text
    settings = written["policies"][0]["endpoints"][0]
    assert settings["platform"].items() >= {"name": name, **arguments}.items()
    again: Any = Reliability.from_dict(json.loads(text))[0]
    assert again.endpoints[0].platform == given.endpoints[0].platform
    assert again.endpoints[0].models == {"a": "b"}
    assert (again.endpoints[0].weight, again.endpoints[0].headers) == (3, {"x-a": "b"})
    assert Reliability.to_dict([again]) == written


def test_a_profile_of_aws_is_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_BEARER_TOKEN_BEDROCK")
    for platform in (Bedrock("us-east-1", profile="work"), AWS("us-east-1", "w", profile="work")):
        assert "profile='work'" in repr(platform)
        assert pickle.loads(pickle.dumps(platform)) == platform
        written = Reliability.to_dict([failover(platform)])
        settings = written["policies"][0]["endpoints"][0]["platform"]
        assert settings["profile"] == "work"
        assert read(platform=settings).platform == platform
    assert Bedrock("us-east-1", profile="work") != Bedrock("us-east-1", profile="other")


def test_toml() -> None:
    text = """
    [[policies]]
    policy = "Failover"
    [[policies.endpoints]]
    platform = { name = "Bedrock", region = "us-east-1" }
    models = { claude-sonnet-4-5 = "anthropic.claude-sonnet-4-5-20250929-v1:0" }
    """
    found: Any = Reliability.from_dict(tomllib.loads(text))[0]
    assert found.endpoints[0].platform == Bedrock("us-east-1")
    assert found.endpoints[0].models["claude-sonnet-4-5"].startswith("anthropic.")


class Own(Platform):
    """A platform of a program."""


@pytest.mark.parametrize(
    "make, text",
    [
        (lambda: Bedrock("us-east-1", api_key="SECRET"), "credentials that are not those of"),
        (lambda: AWS("eu", "w", access_key="a", secret_key="SECRET"), "create the AWS without"),
        (lambda: Foundry("r", api_key="SECRET"), "create the Foundry without them"),
        (lambda: Foundry("r", token_provider=lambda: "SECRET"), "create the Foundry without them"),
        (lambda: Vertex("eu", "p", access_token="SECRET"), "create the Vertex without them"),
        (lambda: GoogleCloud("p", token_provider=lambda: Token("SECRET")), "GoogleCloud without"),
        (lambda: Own(Vertex("eu").base), "Own is not one of AWS, Bedrock, Foundry, "),
    ],
)
def test_what_cannot_be_written(make: Any, text: str) -> None:
    with pytest.raises(errors.ConfigurationError) as raised:
        Reliability.to_dict([failover(make())])
    assert str(raised.value).startswith("policies[0].endpoints[0].platform cannot be written")
    assert text in str(raised.value)
    assert "SECRET" not in str(raised.value)


def test_the_credentials_of_another_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    given = failover(Foundry("r"))
    written = Reliability.to_dict([given])
    monkeypatch.delenv("ANTHROPIC_FOUNDRY_API_KEY")
    with pytest.raises(errors.ConfigurationError, match="cannot be written"):
        Reliability.to_dict([given])
    with pytest.raises(errors.ConfigurationError, match="platform is invalid: Microsoft Foundry"):
        Reliability.from_dict(written)
    monkeypatch.setenv("ANTHROPIC_FOUNDRY_API_KEY", "SECRET-other")
    with pytest.raises(errors.ConfigurationError, match="cannot be written"):
        Reliability.to_dict([given])


BEDROCK = {"name": "Bedrock", "region": "us-east-1"}


@pytest.mark.parametrize(
    "settings, text",
    [
        ({"platform": "Bedrock"}, "platform must be a table, not 'Bedrock'"),
        ({"platform": {}}, "platform must have the name of a platform in 'name'"),
        ({"platform": {"name": "Bedrok"}}, "platform.name is 'Bedrok', .* did you mean 'Bedrock'"),
        ({"platform": {"name": 5}}, "platform.name is 5, which is no platform"),
        ({"platform": {**BEDROCK, "regio": "x"}}, "platform.regio is not a setting: did you mean"),
        ({"platform": {**BEDROCK, "region": 5}}, "platform.region must be a string"),
        ({"platform": {**BEDROCK, "region": "a.b"}}, "platform.region must be a name such as"),
        ({"platform": {**BEDROCK, "api": "other"}}, "platform.api must be one of"),
        ({"platform": {**BEDROCK, "skip_auth": "yes"}}, "platform.skip_auth must be true or false"),
        ({"platform": {**BEDROCK, "api_key": SECRET}}, "platform.api_key must not be in plain"),
        ({"platform": {**BEDROCK, "secret_key": SECRET}}, "platform.secret_key must not be in"),
        (
            {"platform": {"name": "Vertex", "region": "eu", "access_token": SECRET}},
            "platform.access_token must not be in plain data",
        ),
        (
            {"platform": {"name": "Foundry", "resource": "r", "token_provider": SECRET}},
            "platform.token_provider must not be in plain data",
        ),
        ({"platform": BEDROCK, "base_url": "https://a.example"}, "base_url must not be passed"),
        ({"platform": BEDROCK, "models": {"a": 5}}, "models.a must be a string"),
        ({"platform": BEDROCK, "models": ["a"]}, "models must be a table"),
        ({"weight": 1}, "must have the setting 'base_url' or 'platform'"),
    ],
)
def test_invalid_data(settings: dict[str, Any], text: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=text) as raised:
        read(**settings)
    assert str(raised.value).startswith("policies[0].endpoints[0]")
    assert SECRET not in str(raised.value)


def test_a_key_beside_a_platform() -> None:
    with pytest.raises(
        errors.ConfigurationError, match="must not be passed together with platform"
    ):
        read(platform=BEDROCK, api_key_variable="ANTHROPIC_FOUNDRY_API_KEY")

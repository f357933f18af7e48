"""A key of Anthropic's own API is not sent to a cloud, also if it is passed by mistake."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from api_claude.errors import CredentialsError
from api_claude.platforms import Bedrock, Foundry, GoogleCloud, Platform, Vertex
from support.leaks import leaks

KEY = "sk-ant-api03-SECRET"


@pytest.mark.parametrize(
    "create",
    [
        lambda key: Bedrock("us-east-1", api_key=key),
        lambda key: Bedrock("us-east-1", api="mantle", api_key=key),
        lambda key: Foundry("mine", api_key=key),
        lambda key: Vertex("us-east5", "mine", access_token=key),
        lambda key: GoogleCloud("mine", access_token=key),
    ],
    ids=["bedrock", "mantle", "foundry", "vertex", "google cloud"],
)
def test_as_an_argument(create: Callable[[str], Platform]) -> None:
    create("of-the-platform")
    with pytest.raises(CredentialsError, match="a key of Anthropic's own API") as raised:
        create(KEY)
    assert leaks(raised.value, {"key": "SECRET"}) == set()


@pytest.mark.parametrize(
    "variable,create",
    [
        ("AWS_BEARER_TOKEN_BEDROCK", lambda: Bedrock("us-east-1")),
        ("ANTHROPIC_FOUNDRY_API_KEY", lambda: Foundry("mine")),
    ],
)
def test_in_the_environment(
    monkeypatch: pytest.MonkeyPatch, variable: str, create: Callable[[], Platform]
) -> None:
    monkeypatch.setenv(variable, KEY)
    with pytest.raises(CredentialsError, match="a key of Anthropic's own API"):
        create()

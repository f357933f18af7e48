"""Keys and tokens of platforms, providers and federations are in no report of an error."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from api_claude import AsyncClient, Client, Federation, Token
from api_claude.platforms import AWS, Bedrock, Foundry, GoogleCloud, Vertex
from runtime.auth.test_no_leaks_of_arguments import HELLO, URL, check, secret
from support.each import check_each

REGION = "us-east-1"
FIELDS: dict[str, Any] = {
    "federation_rule_id": "fdrl_1",
    "organization_id": "00000000-0000-0000-0000-000000000001",
    "base_url": URL,
}


def sent(**options: Any) -> object:
    with Client(**options) as client:
        return client.messages.create(**HELLO)


def asent(**options: Any) -> object:
    async def call() -> object:
        async with AsyncClient(**options) as client:
            return await client.messages.create(**HELLO)

    return asyncio.run(call())


def test_platforms() -> None:
    one: Any = secret
    cases: dict[str, Callable[[], object]] = {
        "Bedrock, region": lambda: Bedrock("..", api_key=one()),
        "Bedrock, api": lambda: Bedrock(REGION, access_key="a", secret_key=one(), api="nope"),
        "Bedrock, a token alone": lambda: Bedrock(REGION, session_token=one()),
        "Bedrock, a key as an access key": lambda: Bedrock(REGION, access_key=one()),
        "Bedrock, two": lambda: Bedrock(REGION, api_key=one(), profile="p"),
        "Bedrock, a line break": lambda: Bedrock(REGION, api_key=one() + "\n"),
        "Bedrock, skip_auth": lambda: Bedrock(REGION, api_key=one(), skip_auth=True),
        "Bedrock, sent": lambda: sent(platform=Bedrock(REGION, api_key=one(), base_url=URL)),
        "Bedrock, signed": lambda: sent(
            platform=Bedrock(
                REGION, access_key="a", secret_key=one(), session_token=one(), base_url=URL
            )
        ),
        "AWS, bytes": lambda: AWS(REGION, "w", api_key=one().encode()),
        "AWS, no secret": lambda: AWS(REGION, "w", access_key=one()),
        "Vertex, two": lambda: Vertex("r", "p", access_token=one(), credentials=1),
        "Vertex, a space": lambda: Vertex("r", "p", access_token=one() + " "),
        "Vertex, credentials": lambda: Vertex("r", "p", credentials=one()),
        "Vertex, token_provider": lambda: Vertex("r", "p", token_provider=one()),
        "Vertex, sent": lambda: sent(
            platform=Vertex("us-east5", "p", access_token=one(), base_url=URL)
        ),
        "GoogleCloud, URL": lambda: GoogleCloud("p", access_token=one(), base_url="nope"),
        "GoogleCloud, credentials": lambda: GoogleCloud("p", credentials=one()),
        "Foundry, two": lambda: Foundry("r", api_key=one(), base_url=URL),
        "Foundry, token_provider": lambda: Foundry("r", token_provider=one()),
        "Foundry, sent": lambda: sent(platform=Foundry(api_key=one(), base_url=URL)),
    }
    check_each(cases.items(), check, lambda case: case[0])


def test_functions_that_return_tokens() -> None:
    values: dict[str, Callable[[], Any]] = {
        "a text": secret,
        "a line break": lambda: secret() + "\n",
        "bytes": lambda: secret().encode(),
        "a bytearray": lambda: bytearray(secret().encode()),
        "a list": lambda: [secret()],
    }

    def federation(value: Any) -> Federation:
        return Federation(**FIELDS, identity_token=value)

    async def later(value: Callable[[], Any]) -> Any:
        return value()

    cases: dict[str, Callable[[], object]] = {}
    for name, value in values.items():
        cases |= {
            f"credentials, {name}": lambda v=value: sent(credentials=v, base_url=URL),
            f"async credentials, {name}": lambda v=value: asent(credentials=v, base_url=URL),
            f"a coroutine, {name}": lambda v=value: asent(
                credentials=lambda: later(v), base_url=URL
            ),
            f"a federation, {name}": lambda v=value: sent(credentials=federation(v), base_url=URL),
            f"Foundry, {name}": lambda v=value: sent(
                platform=Foundry(token_provider=v, base_url=URL)
            ),
        }
    check_each(cases.items(), check, lambda case: case[0])


def test_tokens_and_sources() -> None:
    def source(value: Any) -> Federation:
        return Federation(**FIELDS, identity_token=value)

    cases: dict[str, Callable[[], object]] = {
        "Token, bytes": lambda: Token(secret().encode()),  # type: ignore[arg-type]
        "Token, a line break": lambda: Token(secret() + "\n"),
        "Token, time": lambda: Token(secret(), "x"),  # type: ignore[arg-type]
        "a token in place of its source": lambda: source(secret()),
        "a field with a token": lambda: source({"source": "file", "token": secret()}),
        "a list": lambda: source([secret()]),
    }
    check_each(cases.items(), check, lambda case: case[0])

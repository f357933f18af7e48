"""Credentials in arguments and variables that are refused are in no report of the error."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import os
import pickle
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import httpx
import pytest

from api_claude import AsyncClient, Client, Credentials, Endpoint, Federation, Secret, Token, tool
from api_claude.platforms import AWS, Bedrock, Foundry, GoogleCloud, Vertex
from support.each import check_each
from support.leaks import leaks

# As long as a real key: some tools slice long values. In a dict, so that no local variable has it.
VALUES = {"secret": "sk-ant-api03-KEYMARK" + "k" * 88}
URL = "http://127.0.0.1:1"
ORGANIZATION = "00000000-0000-0000-0000-000000000000"
HELLO: dict[str, Any] = {
    "model": "m",
    "max_tokens": 1,
    "messages": [{"role": "user", "content": "Hello"}],
}


def secret() -> str:
    return VALUES["secret"]


@contextlib.contextmanager
def environment(**values: str) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.update(values)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def within(variable: str, before: str, call: Callable[[], object], after: str = "") -> object:
    with environment(**{variable: f"{before}{secret()}{after}"}):
        return call()


def servers() -> list[dict[str, Any]]:
    return [{"type": "url", "url": "https://a", "name": "a", "authorization_token": secret()}]


def headers(after: str = "") -> dict[str, str]:
    return {"x-token": secret() + after}


@tool
def look_up(word: str) -> str:
    """Look up a word."""
    return word


def of_clients(create: Any) -> dict[str, Callable[[], object]]:
    key = {"api_key": "sk-ant-test"}
    return {
        "password in base_url": lambda: create(**key, base_url=f"https://u:{secret()}@h.example"),
        "query in base_url": lambda: create(**key, base_url=f"https://h.example/?key={secret()}"),
        "password without a host": lambda: create(**key, base_url=f"https://u:{secret()}"),
        "key with a line break": lambda: create(api_key=secret() + "\n"),
        "key outside ASCII": lambda: create(api_key=secret() + "ä"),
        "key as bytes": lambda: create(api_key=secret().encode()),
        "token in a list": lambda: create(auth_token=[secret()]),
        "key as credentials": lambda: create(credentials=secret()),
        "unknown option": lambda: create(**key, api_keyy=secret()),
        "header with a line break": lambda: create(**key, default_headers=headers("\r\nx: 1")),
        "header outside Latin-1": lambda: create(**key, default_headers=headers("\u20ac")),
        "header as bytes": lambda: create(**key, default_headers={"x-token": secret().encode()}),
        "list of headers": lambda: create(**key, default_headers=[("x-token", secret())]),
        "header without a name": lambda: create(**key, default_headers={1: "a", **headers()}),
        "reserved header": lambda: create(
            **key, default_headers={"content-length": "1", **headers()}
        ),
        "policies": lambda: create(api_key=secret(), default_headers=headers(), policies=[1]),
        "timeout": lambda: create(api_key=secret(), default_headers=headers(), timeout="x"),
        "http_client": lambda: create(api_key=secret(), default_headers=headers(), http_client=1),
        "with_options": lambda: create(**key).with_options(base_url="nope", api_key=secret()),
        "with_options headers": lambda: create(**key).with_options(default_headers=headers("\n")),
        "with_options unknown": lambda: create(**key).with_options(
            default_headers=headers(), max_retriez=1
        ),
        "from_env headers": lambda: within(
            "ANTHROPIC_CUSTOM_HEADERS",
            "x-token: ",
            lambda: create.from_env(custom_headers=True),
            "\nb",
        ),
        "from_env key": lambda: within("ANTHROPIC_API_KEY", "", create.from_env, " "),
        "from_env option": lambda: create.from_env(default_headers=headers(), timeout=-1),
        "base URL of the environment": lambda: within(
            "ANTHROPIC_BASE_URL", "https://u:", lambda: create(**key), "@h.example"
        ),
        "scheme of a proxy": lambda: within(
            "HTTPS_PROXY", "ftp://u:", lambda: create(**key), "@h.example:1"
        ),
        "port of a proxy": lambda: within(
            "HTTPS_PROXY", "http://u:", lambda: create(**key), "@h.example:port"
        ),
        "password of a proxy as its port": lambda: within(
            "HTTPS_PROXY", "http://u:", lambda: create(**key)
        ),
        "pickle": lambda: pickle.dumps(create(api_key=secret(), default_headers=headers())),
    }


def proxied(scheme: str, url: str = "https://h.example") -> object:
    variable = "HTTP_PROXY" if url.startswith("http:") else "HTTPS_PROXY"

    def call() -> object:
        return Client(api_key="sk-ant-test", base_url=url, timeout=1).models.list()

    return within(variable, f"{scheme}://u:", call, "@127.0.0.1:1")


def async_proxied(scheme: str) -> object:
    async def call() -> object:
        client = AsyncClient(api_key="sk-ant-test", base_url="https://h.example", timeout=1)
        return await client.models.list()

    return within("HTTPS_PROXY", f"{scheme}://u:", lambda: asyncio.run(call()), "@127.0.0.1:1")


def through_httpx() -> object:
    with httpx.Client(proxy=f"http://u:{secret()}@127.0.0.1:1") as http:
        client = Client(api_key="sk-ant-test", base_url="https://h.example", http_client=http)
        return client.models.list()


def of_calls() -> dict[str, Callable[[], object]]:
    client = Client(api_key="sk-ant-test", base_url=URL)
    vaults, unwrap = client.beta.vaults.credentials, client.beta.webhooks.unwrap
    given: dict[str, Any] = {"mcp_servers": servers(), "extra_headers": headers()}
    signed = {"webhook-id": "1", "webhook-timestamp": "1700000000"}
    signing = "whsec_" + base64.b64encode(b"0" * 24).decode()
    token: dict[str, Any] = {"type": "mcp_oauth", "mcp_server_url": "u"}
    beta: Any = client.beta.messages
    return {
        "endpoint header": lambda: Endpoint("https://a.example", headers=headers("\n")),
        "endpoint URL": lambda: Endpoint(f"https://u:{secret()}@a.example"),
        "endpoint key": lambda: Endpoint("https://a.example", headers={"x-api-key": secret()}),
        "endpoint key as credentials": lambda: Endpoint(
            "https://a.example",
            credentials=secret(),  # type: ignore[arg-type]
        ),
        "endpoint weight": lambda: Endpoint(
            "https://a.example", api_key=secret(), headers=headers(), weight=-1
        ),
        "endpoint pickle": lambda: pickle.dumps(Endpoint("https://a.example", api_key=secret())),
        "endpoint without TLS": lambda: Endpoint("http://a.example", api_key=secret()),
        "credentials": lambda: Credentials(Secret(secret()), "nope"),  # type: ignore[arg-type]
        "credentials pickle": lambda: pickle.dumps(Credentials(Secret(secret()))),
        "credentials variable": lambda: within(
            "OTHER_KEY", "", lambda: Credentials.from_variable("OTHER_KEY"), " x"
        ),
        "secret pickle": lambda: pickle.dumps(Secret(secret())),
        "HTTP proxy": lambda: proxied("http"),
        "HTTP proxy without a tunnel": lambda: proxied("http", "http://h.test"),
        "SOCKS proxy": lambda: proxied("socks5"),
        "asynchronous HTTP proxy": lambda: async_proxied("http"),
        "asynchronous SOCKS proxy": lambda: async_proxied("socks5"),
        "proxy of an httpx client": through_httpx,
        "webhook secret": lambda: unwrap("{}", headers=signed, secret=secret()),
        "webhook signature": lambda: unwrap(
            "{}", headers={**signed, "webhook-signature": f"v1,{secret()}"}, secret=signing
        ),
        "webhook cookie": lambda: unwrap(
            "{}", headers={**signed, "cookie": secret()}, secret=signing
        ),
        "token of a vault": lambda: vaults.create(
            vault_id="v", auth={**token, "access_token": secret(), "expires_at": object()}
        ),
        "token that is no Unicode": lambda: vaults.create(
            vault_id="v", auth={**token, "access_token": f"{secret()}\ud800"}
        ),
        "token of a resource": lambda: client.beta.sessions.resources.update(
            session_id="s", resource_id="r", authorization_token=f"{secret()}\ud800"
        ),
        "stream": lambda: beta.stream(**HELLO, **given, unknown=1),
        "stream without a model": lambda: beta.stream(max_tokens=1, messages=[], **given),
        "parse": lambda: beta.parse(**HELLO, **given, output=object()),
        "run_tools": lambda: list(beta.run_tools(**HELLO, **given, tools=[look_up])),
        "stream_tools": lambda: list(beta.stream_tools(**HELLO, **given, tools=[look_up])),
        "extra_body": lambda: client.messages.create(
            **HELLO, extra_body={"deep": [{"password": secret()}]}
        ),
        "submit_all": lambda: client.messages.batches.submit_all(
            [{"params": {**HELLO, "n": object()}}],  # type: ignore[typeddict-unknown-key]
            extra_headers=headers(),
        ),
    }


def of_platforms() -> dict[str, Callable[[], object]]:
    aws, region = partial(AWS, "us-east-1"), {"region": "us-east-1"}
    pair = {"access_key": "AKIDEXAMPLE", "secret_key": secret()}
    url = f"https://u:{secret()}@h.example"
    key_makers: dict[str, Callable[..., object]] = {
        "AWS": partial(AWS, "us-east-1", "w"),
        "Bedrock": partial(Bedrock, "us-east-1"),
        "Foundry": partial(Foundry, "r"),
    }
    makers: dict[str, Callable[..., object]] = {
        **key_makers,
        "Foundry": Foundry,
        "Vertex": partial(Vertex, "us-east5", access_token="t"),
        "GoogleCloud": partial(GoogleCloud, access_token="t"),
    }
    return {
        **{f"URL of {name}": partial(make, base_url=url) for name, make in makers.items()},
        **{
            f"odd key of {name}": partial(make, api_key=secret() + "\n")
            for name, make in key_makers.items()
        },
        **{
            f"key of {name} as bytes": partial(make, api_key=secret().encode())
            for name, make in key_makers.items()
        },
        "key of AWS and a profile": partial(aws, "w", api_key=secret(), profile="p"),
        "secret of AWS without an id": partial(aws, "w", secret_key=secret()),
        "key of AWS without a workspace": partial(aws, api_key=secret()),
        "pair of AWS and no credentials": partial(aws, "w", skip_auth=True, **pair),
        "key of Bedrock and a profile": partial(Bedrock, **region, api_key=secret(), profile="p"),
        "pair of Bedrock and a key": partial(Bedrock, **region, **pair, api_key=secret()),
        "session token of Bedrock alone": partial(Bedrock, **region, session_token=secret()),
        "secret of Bedrock as its id": partial(Bedrock, **region, access_key=secret()),
        "pair of Bedrock without a region": partial(Bedrock, base_url="https://a.example", **pair),
        "pair of Bedrock and another API": partial(Bedrock, **region, **pair, api="x"),
        "key of Foundry and a provider": lambda: Foundry(
            "r", api_key=secret(), token_provider=secret
        ),
        "key of Foundry without a resource": lambda: Foundry(api_key=secret()),
        "token of Vertex as its provider": lambda: Vertex("eu", token_provider=secret()),  # type: ignore[arg-type]
        "token of Vertex as credentials": lambda: Vertex("eu", credentials=secret()),
        "token of Vertex without a region": lambda: Vertex(access_token=secret()),
        "two tokens of Google": lambda: GoogleCloud(access_token=secret(), token_provider=secret),
        "odd token of Google": lambda: GoogleCloud(access_token=secret() + "\n"),
        "pickle of Bedrock": lambda: pickle.dumps(Bedrock("us-east-1", api_key=secret())),
        "pickle of AWS": lambda: pickle.dumps(AWS("us-east-1", "w", **pair)),
        "pickle of Foundry": lambda: pickle.dumps(Foundry("r", api_key=secret())),
        "pickle of Vertex": lambda: pickle.dumps(Vertex("eu", access_token=secret())),
        "identity token of a federation": lambda: Federation(
            federation_rule_id="r",
            organization_id=ORGANIZATION,
            identity_token=secret(),  # type: ignore[arg-type]
        ),
        "federation URL": lambda: Federation(
            federation_rule_id="r",
            organization_id=ORGANIZATION,
            identity_token=secret,
            base_url=url,
        ),
        "federation URL of the environment": lambda: within(
            "ANTHROPIC_BASE_URL",
            "https://u:",
            lambda: Federation(
                federation_rule_id="r", organization_id=ORGANIZATION, identity_token=secret
            ),
            "@h.example",
        ),
        "token": lambda: Token(secret(), "tomorrow"),  # type: ignore[arg-type]
        "token with a line break": lambda: Token(secret() + "\n"),
        "variable of Bedrock": lambda: within(
            "AWS_BEARER_TOKEN_BEDROCK", "", partial(Bedrock, "us-east-1"), "\n"
        ),
        "variable of a secret key": lambda: within(
            "AWS_SECRET_ACCESS_KEY", "", partial(Bedrock, "us-east-1")
        ),
        "variable of Foundry": lambda: within(
            "ANTHROPIC_FOUNDRY_API_KEY", "", partial(Foundry, "r"), "\n"
        ),
    }


def check(case: tuple[str, Callable[[], object]]) -> None:
    with pytest.raises(Exception) as caught:
        case[1]()
    assert leaks(caught.value, {"secret": "KEYMARK"}) == set()


@pytest.mark.parametrize("create", [Client, AsyncClient], ids=["sync", "async"])
def test_options_of_clients(create: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-test")
    check_each(of_clients(create).items(), check, lambda case: case[0])


def test_arguments_of_platforms(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [each for each in os.environ if each.startswith("AWS_")]:
        monkeypatch.delenv(name)
    check_each(of_platforms().items(), check, lambda case: case[0])


def test_other_arguments() -> None:
    check_each(of_calls().items(), check, lambda case: case[0])

"""Options of another type: a typed error when the client is created or the call is made."""

from __future__ import annotations

import asyncio
import ssl
from typing import Any

import httpx
import pytest

from api_claude import AsyncClient, Client, Credentials, Limits, Retry, errors

CLIENTS = [Client, AsyncClient]
KEY = "sk-ant-a-secret"
QUESTION: dict[str, Any] = {
    "model": "m",
    "max_tokens": 1,
    "messages": [{"role": "user", "content": "Hello"}],
}
BOTH = [
    ({"base_url": httpx.URL("https://example.com")}, "base_url must be a string, not URL"),
    ({"default_headers": [("a", "b")]}, "default_headers must be a mapping .* not list"),
    ({"default_headers": "a: b"}, "default_headers must be a mapping .* not str"),
    ({"policies": Retry(2)}, "policies must be a list of policies"),
]
OF_THE_CONSTRUCTOR = [
    ({"policies": None}, "policies must be a list of policies, not None"),
    ({"policies": 0}, "policies must be a list of policies, not 0"),
    ({"auth_header": "Authorization"}, "auth_header must be 'authorization' or 'x-api-key'"),
    ({"api_key": None, "credentials": KEY}, "credentials must be an api_claude.Credentials"),
    ({"ssl_context": True}, "ssl_context must be an ssl.SSLContext.* not bool"),
    ({"ssl_context": "ca.pem"}, "ssl_context must be an ssl.SSLContext.* not str"),
]


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("options, text", [*BOTH, *OF_THE_CONSTRUCTOR])
def test_an_option_of_another_type_is_a_configuration_error(
    client: Any, options: dict[str, Any], text: str
) -> None:
    with pytest.raises(errors.ConfigurationError, match=text) as caught:
        client(**{"api_key": KEY, **options})
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("options, text", BOTH)
def test_with_options_checks_its_options(client: Any, options: dict[str, Any], text: str) -> None:
    original = client(api_key=KEY)
    with pytest.raises(errors.ConfigurationError, match=text):
        original.with_options(**options)


def test_credentials_check_their_header() -> None:
    secret: Any = Client(api_key=KEY)._settings.credentials.secret
    header: Any = "Bearer"
    with pytest.raises(errors.CredentialsError, match="auth_header must be"):
        Credentials(secret, header)


@pytest.mark.parametrize(
    "options, text",
    [
        ({"limits": Limits()}, "limits must not be passed together with http_client"),
        ({"ssl_context": ssl.create_default_context()}, "ssl_context must not .* pass verify="),
    ],
)
@pytest.mark.parametrize(
    "client, http_client", [(Client, httpx.Client), (AsyncClient, httpx.AsyncClient)]
)
def test_options_of_the_default_transport_are_refused_with_an_httpx_client(
    client: Any, http_client: Any, options: dict[str, Any], text: str
) -> None:
    with pytest.raises(errors.ConfigurationError, match=text):
        client(api_key=KEY, http_client=http_client(), **options)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("name", ["extra_headers", "extra_query", "extra_body"])
@pytest.mark.parametrize("value", ["a=b", [("a", "b")], 1])
def test_an_extra_that_is_not_a_mapping_is_a_request_error(
    client: Any, name: str, value: object, *, stream: bool
) -> None:
    messages = client(api_key=KEY, base_url="http://127.0.0.1:9").messages

    def call() -> None:
        result = messages.create(**QUESTION, stream=stream, **{name: value})
        if client is AsyncClient:
            asyncio.run(result)

    with pytest.raises(errors.RequestError, match=f"{name} must be a mapping of names to values"):
        call()


def test_extras_that_are_none_are_sent_as_nothing() -> None:
    empty: Any = dict.fromkeys(("extra_headers", "extra_query", "extra_body"))
    with httpx.Client(
        transport=httpx.MockTransport(lambda _: httpx.Response(200, json={"input_tokens": 3}))
    ) as http_client:
        client = Client(api_key=KEY, http_client=http_client)
        counted = client.messages.count_tokens(
            model="m", messages=[{"role": "user", "content": "Hello"}], **empty
        )
    assert counted.input_tokens == 3

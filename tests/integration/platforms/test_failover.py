"""One call that goes to Anthropic's API, then to Bedrock, then to Vertex AI."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from api_claude import Client, Endpoint, Failover, Reliability, Retry, errors, reply_of, text_of
from api_claude.platforms import Bedrock, Foundry, Vertex
from support import frames, sigv4
from support.blocking import AnyClient, Connector
from support.platform_calls import MODEL
from support.servers import amazon_readings as amazon
from support.servers import bodies
from support.servers import platform_readings as readings
from support.servers.canned import Canned
from support.servers.platforms import PlatformServer

TOKEN = "SECRET-google-token"
ON_BEDROCK = "us.anthropic.claude-sonnet-4-5-20250929-v1:0"
ARGUMENTS: dict[str, Any] = {
    "model": "claude-sonnet-4-5",
    "max_tokens": 9,
    "messages": [{"role": "user", "content": "Hello"}],
}
BUSY = Canned(bodies.to_json({"type": "error", "error": {"type": "overloaded_error"}}), status=529)
THROTTLED = Canned(bodies.to_json({"message": "Too many requests"}), status=429)


class Places:
    """Servers of the three places, and a client that uses them in this order."""

    def __init__(
        self, api: PlatformServer, bedrock: PlatformServer, vertex: PlatformServer
    ) -> None:
        self.api, self.bedrock, self.vertex = api, bedrock, vertex
        self.failover = Failover(
            [
                Endpoint(api.url),
                Endpoint(
                    platform=Bedrock(
                        amazon.REGION,
                        access_key=sigv4.ACCESS_KEY,
                        secret_key=sigv4.SECRET_KEY,
                        base_url=bedrock.url,
                    ),
                    models={"claude-sonnet-4-5": ON_BEDROCK},
                ),
                Endpoint(
                    platform=Vertex(
                        "us-east5", "my-project", access_token=TOKEN, base_url=f"{vertex.url}/v1"
                    ),
                    models={"claude-sonnet-4-5": MODEL},
                ),
            ]
        )

    def client(self, connect: Connector, *policies: Any) -> AnyClient:
        return connect(
            self.api.url,
            api_key="sk-ant-api03-SECRET",
            default_headers={"x-gateway-token": "SECRET-gateway", "x-own": "1"},
            policies=[self.failover, *policies],
        )


@pytest.fixture
def places() -> Iterator[Places]:
    check = amazon.signed("bedrock")
    reading = readings.vertex("us-east5", "my-project", {TOKEN})
    with (
        PlatformServer() as api,
        PlatformServer(amazon.invoke(check, ON_BEDROCK), amazon.framed) as bedrock,
        PlatformServer(reading) as vertex,
    ):
        yield Places(api, bedrock, vertex)


def test_a_message(connect: Connector, places: Places) -> None:
    places.api.replies.append(BUSY)
    places.bedrock.replies.append(THROTTLED)
    message = places.client(connect).messages.create(**ARGUMENTS)
    assert text_of(message) == bodies.TEXT
    attempts = reply_of(message).attempts
    assert [each.status for each in attempts] == [529, 429, 200]
    assert [each.model for each in attempts] == ["claude-sonnet-4-5", ON_BEDROCK, MODEL]
    assert attempts[1].path.endswith("/invoke")
    assert attempts[2].path.endswith(":rawPredict")


def test_a_stream(connect: Connector, places: Places) -> None:
    places.api.replies.append(BUSY)
    with places.client(connect).messages.stream(**ARGUMENTS) as stream:
        assert "".join(stream.text_stream) == bodies.TEXT
    assert [len(each.requests) for each in (places.api, places.bedrock, places.vertex)] == [1, 1, 0]
    places.bedrock.replies.append(THROTTLED)
    with places.client(connect).messages.stream(**ARGUMENTS) as stream:
        # The API has not recovered yet, so it is not asked.
        assert "".join(stream.text_stream) == bodies.TEXT
    assert [len(each.requests) for each in (places.api, places.bedrock, places.vertex)] == [1, 2, 1]


def test_an_operation_that_a_platform_lacks_goes_to_the_others(
    connect: Connector, places: Places
) -> None:
    places.api.replies.append(BUSY)
    client = places.client(connect)
    arguments = {name: ARGUMENTS[name] for name in ("model", "messages")}
    assert client.messages.count_tokens(**arguments).input_tokens == 12
    assert [len(each.requests) for each in (places.api, places.bedrock, places.vertex)] == [1, 0, 1]
    assert client.models.list().data == []  # only the API has it, so it is asked again
    assert len(places.api.requests) == 2


def test_no_credential_reaches_another_place(connect: Connector, places: Places) -> None:
    places.api.replies.append(BUSY)
    places.bedrock.replies.append(THROTTLED)
    places.client(connect).messages.create(**ARGUMENTS)
    assert "SECRET-gateway" in str(places.api.requests)
    for other in (places.bedrock, places.vertex):
        sent = str(other.requests)
        assert "sk-ant" not in sent
        assert "SECRET-gateway" not in sent
        assert "'x-own': '1'" in sent
    assert TOKEN not in str(places.bedrock.requests)


def test_a_retry_inside_signs_each_attempt(connect: Connector, places: Places) -> None:
    places.api.replies.append(BUSY)
    places.bedrock.replies.append(THROTTLED)
    client = places.client(connect, Retry(attempts=2, base=0.001, statuses=[429]))
    assert text_of(client.messages.create(**ARGUMENTS)) == bodies.TEXT
    dates = [each.headers["x-amz-date"] for each in places.bedrock.requests]
    assert len(dates) == 2


def test_a_client_of_a_platform_fails_over_to_the_api(connect: Connector, places: Places) -> None:
    places.bedrock.replies.append(THROTTLED)
    own = Endpoint(places.api.url, api_key="sk-ant-api03-SECRET", models={ON_BEDROCK: "claude-x"})
    platform = places.failover.endpoints[1].platform
    client = connect(
        None,
        api_key=None,
        platform=platform,
        policies=[Failover([Endpoint(platform=platform), own])],
    )
    message = client.messages.create(**{**ARGUMENTS, "model": ON_BEDROCK})
    assert text_of(message) == bodies.TEXT
    assert b'"model":"claude-x"' in places.api.requests[0].body
    assert "x-amz-date" not in places.api.requests[0].headers


@pytest.mark.parametrize(
    "name, kind",
    [
        ("throttlingException", errors.RateLimitError),
        ("validationException", errors.BadRequestError),
        ("modelStreamErrorException", errors.InternalServerError),
    ],
)
def test_an_exception_in_a_stream_is_typed(
    connect: Connector, places: Places, name: str, kind: type[errors.APIStatusError]
) -> None:
    whole = amazon.framed().body
    first = whole[: int.from_bytes(whole[:4], "big")]
    body = first + frames.exception(name, {"message": "too much"})
    places.bedrock.replies += [Canned(body, frames.CONTENT_TYPE)] * 2
    platform = places.failover.endpoints[1].platform
    client = connect(None, api_key=None, platform=platform)
    with client.messages.stream(**{**ARGUMENTS, "model": ON_BEDROCK}) as stream:
        with pytest.raises(kind, match="too much"):
            stream.get_final_message()
        assert stream.snapshot.id == bodies.MESSAGE_ID


def test_an_endpoint_of_a_configuration(
    connect: Connector, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AWS_BEARER_TOKEN_BEDROCK", raising=False)
    monkeypatch.delenv("AWS_SESSION_TOKEN", raising=False)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", sigv4.ACCESS_KEY)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", sigv4.SECRET_KEY)
    api, bedrock, _ = places.failover.endpoints
    text = json.dumps(Reliability.to_dict([Failover([api, bedrock])]))
    assert sigv4.SECRET_KEY not in text
    places.api.replies.append(BUSY)
    client = connect(
        places.api.url, api_key="sk-ant-k", policies=Reliability.from_dict(json.loads(text))
    )
    message = client.messages.create(**ARGUMENTS)
    assert [each.model for each in reply_of(message).attempts] == ["claude-sonnet-4-5", ON_BEDROCK]


def test_a_cut_frame_interrupts_the_stream(connect: Connector, places: Places) -> None:
    body = amazon.framed().body
    places.bedrock.replies.append(Canned(body[:-20], frames.CONTENT_TYPE))
    client = connect(None, api_key=None, platform=places.failover.endpoints[1].platform)
    with (
        pytest.raises(errors.StreamInterrupted) as raised,
        client.messages.stream(**{**ARGUMENTS, "model": ON_BEDROCK}) as stream,
    ):
        stream.until_done()
    assert raised.value.partial.id == bodies.MESSAGE_ID


@pytest.mark.parametrize(
    "arguments, text",
    [
        ({"platform": 5}, "platform must be a platform such as Bedrock"),
        ({"base_url": "https://a.example", "platform": Foundry("r", api_key="k")}, "base_url must"),
        ({"base_url": "https://a.example", "models": ["m"]}, "models must be a mapping"),
        ({"base_url": "https://a.example", "models": {"m": 5}}, "models must be a mapping"),
    ],
)
def test_odd_arguments_of_an_endpoint(arguments: dict[str, Any], text: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=text):
        Endpoint(**arguments)


@pytest.mark.parametrize("given", [{"api_key": "k"}, {"base_url": "https://a.example"}])
def test_a_platform_excludes_a_key_and_a_base_url(given: dict[str, str]) -> None:
    platform = Foundry("r", api_key="k")
    with pytest.raises(errors.ConfigurationError, match="must not be passed"):
        Client(platform=platform, **given)
    with Client(platform=platform) as client, pytest.raises(errors.ConfigurationError):
        client.with_options(**given)

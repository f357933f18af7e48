"""The tests on the page about testing are run as tests."""

import asyncio
from typing import Any

import pytest

from api_claude import AsyncClient, Client, Retry, errors
from support.documents import blocks, run

NEEDS = {"test_with_respx": "respx", "test_with_pytest_httpx": "pytest_httpx"}
TESTS = (
    "test_capital",
    "test_wrong_tool_input",
    "test_overloaded",
    "test_one_retry",
    "test_no_connection",
    "test_stream",
    "test_interrupted_stream",
    "test_with_respx",
    "test_with_a_server",
)


@pytest.fixture
def page() -> Any:
    """Return the names that the page defines. Without respx, its block is left out."""
    try:
        import respx  # noqa: F401
    except ImportError:
        return run("testing.md", replacements={"import respx": "", "@respx.mock": ""})
    return run("testing.md")


def test_every_test_of_the_page_is_run() -> None:
    text = "".join(blocks("testing.md"))
    found = {
        line.split("(")[0].removeprefix("def ")
        for line in text.splitlines()
        if line.startswith("def test")
    }
    assert found == {*TESTS, "test_with_pytest_httpx"}


@pytest.mark.parametrize("name", TESTS)
def test_of_the_page(
    page: dict[str, Any],
    name: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    if name in NEEDS:
        pytest.importorskip(NEEDS[name])
    arguments = {"monkeypatch": monkeypatch} if name == "test_with_a_server" else {}
    page[name](**arguments)


def test_of_the_page_with_pytest_httpx(
    page: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    pytest.importorskip("pytest_httpx")
    page["test_with_pytest_httpx"](request.getfixturevalue("httpx_mock"))


def test_streams_of_the_page_with_pytest_httpx(
    page: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    pytest.importorskip("pytest_httpx")
    httpx_mock = request.getfixturevalue("httpx_mock")
    httpx_mock.add_response(text=page["stream_of"]("Good ", "morning").text)
    with page["httpx"].Client() as http_client:
        client = page["Client"](api_key="sk-ant-test", http_client=http_client)
        with client.messages.stream(**page["QUESTION"]) as stream:
            assert list(stream.text_stream) == ["Good ", "morning"]


def test_respx_replaces_the_connections_of_httpx_clients(
    page: dict[str, Any],
) -> None:
    respx = pytest.importorskip("respx")
    httpx = page["httpx"]
    overloaded = page["error"](529, "overloaded_error")
    stream = page["stream_of"]("Good ", "morning")
    whole = httpx.Response(200, json=page["message"]("Paris"))

    async def call() -> str:
        async with httpx.AsyncClient() as http_client:
            client = AsyncClient(api_key="sk-ant-test", http_client=http_client)
            reply = await client.messages.create(**page["QUESTION"])
            return reply.content[0].text

    with respx.mock, httpx.Client() as http_client:
        route = respx.post("https://api.anthropic.com/v1/messages")
        policies = [Retry(2, base=0.001)]
        with Client(api_key="sk-ant-test", http_client=http_client, policies=policies) as client:
            route.mock(side_effect=[overloaded, stream, httpx.ConnectError("refused")])
            with client.messages.stream(**page["QUESTION"]) as events:
                assert list(events.text_stream) == ["Good ", "morning"]
            with pytest.raises(errors.APIConnectionError):
                client.with_options(policies=[]).messages.create(**page["QUESTION"])
        route.mock(return_value=whole)
        assert asyncio.run(call()) == "Paris"


def test_the_mock_transport_of_the_page_serves_async_clients(page: dict[str, Any]) -> None:
    httpx = page["httpx"]

    async def call() -> str:
        transport = httpx.MockTransport(
            lambda _: httpx.Response(200, json=page["message"]("Paris"))
        )
        async with httpx.AsyncClient(transport=transport) as http_client:
            client = AsyncClient(api_key="sk-ant-test", http_client=http_client)
            reply = await client.messages.create(**page["QUESTION"])
            return reply.content[0].text

    assert asyncio.run(call()) == "Paris"

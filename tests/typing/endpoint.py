"""Type checks for `client.request`. Checked by mypy and pyright in strict mode, never run."""

from __future__ import annotations

from typing import Any, TypedDict, assert_type

from pydantic import BaseModel

from api_claude import (
    AsyncClient,
    AsyncDownload,
    AsyncEventStream,
    Client,
    Download,
    EventStream,
    Page,
    Stream,
    models,
)


class Thing(BaseModel):
    id: str


class Fields(TypedDict):
    id: str


def request(client: Client) -> None:
    assert_type(client.request("GET", "/v1/x", cast_to=models.Message), models.Message)
    assert_type(client.request("GET", "/v1/x", cast_to=Thing), Thing)
    assert_type(client.request("GET", "/v1/x", cast_to=Fields), Fields)
    assert_type(client.request("GET", "/v1/x", cast_to=dict[str, Any]), dict[str, Any])
    assert_type(client.request("GET", "/v1/x", cast_to=list[Thing]), list[Thing])
    assert_type(client.request("GET", "/v1/x", cast_to=bytes, timeout=3), bytes)
    assert_type(client.request("GET", "/v1/x", cast_to=Download), Download)
    assert_type(client.request("GET", "/v1/x", cast_to=Page[Thing]), Page[Thing])
    assert_type(client.request("GET", "/v1/x", cast_to=Stream[Thing]), Stream[Thing])
    assert_type(
        client.request(
            "POST",
            "/v1/x",
            cast_to=EventStream[models.RawMessageStreamEvent],
            body={"stream": True},
            last_event="message_stop",
        ),
        EventStream[models.RawMessageStreamEvent],
    )
    client.request("POST", "/v1/x", cast_to=None, body={}, query={"a": 1}, betas=["b"])
    # A union is accepted. Type checkers do not agree on the type of the result.
    client.request("GET", "/v1/x", cast_to=Thing | Fields)
    client.request("GET", "/v1/x")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.request("GET", "/v1/x", cast_to=Thing, cast=1)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]


async def async_request(client: AsyncClient) -> None:
    assert_type(await client.request("GET", "/v1/x", cast_to=Thing), Thing)
    assert_type(await client.request("GET", "/v1/x", cast_to=bytes), bytes)
    assert_type(await client.request("GET", "/v1/x", cast_to=AsyncDownload), AsyncDownload)
    stream = await client.request("GET", "/v1/x", cast_to=AsyncEventStream[Thing])
    assert_type(stream, AsyncEventStream[Thing])
    async for event in stream:
        assert_type(event, Thing)

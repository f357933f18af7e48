"""Requests of `parse`, checked against the spec. The server's example response is not JSON text."""

from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field

from api_claude import errors, reply_of
from support.blocking import Connector
from support.operations import check
from support.servers import ContractServer

ASK: dict[str, Any] = {
    "model": "claude-sonnet-4-6",
    "max_tokens": 64,
    "messages": [{"role": "user", "content": "Hello"}],
}


class Line(BaseModel):
    name: str
    count: Annotated[int, Field(ge=1, le=9)] = 1


class Order(BaseModel):
    """An order."""

    lines: list[Line]
    speed: Literal["slow", "fast"]
    note: str | None = None


@pytest.fixture(params=["messages", "beta.messages"])
def messages(
    request: pytest.FixtureRequest, contract_server: ContractServer, connect: Connector
) -> Any:
    client = connect(contract_server.base_url)
    return client.messages if request.param == "messages" else client.beta.messages


@pytest.mark.parametrize("extra", [{}, {"output_config": {"effort": "low"}}])
def test_parse(messages: Any, extra: dict[str, Any]) -> None:
    with pytest.raises(errors.OutputError) as caught:
        messages.parse(output=Order, **ASK, **extra)
    check(caught.value.reply)


def test_stream_parsed(messages: Any) -> None:
    with messages.stream_parsed(output=Order, **ASK) as stream:
        check(stream)
        with pytest.raises(errors.OutputError) as caught:
            stream.get_parsed()
    assert caught.value.request_id == reply_of(stream).request_id

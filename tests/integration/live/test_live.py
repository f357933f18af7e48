"""A few small calls to the real API. They cost a fraction of a cent and need a real key.

Run them with `pytest -m live`. ANTHROPIC_TEST_MODEL sets the model, by default a cheap one.
"""

import os
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, Field

from api_claude import errors, models, reply_of, tool
from support.blocking import AnyClient, Connector

pytestmark = pytest.mark.live

BASE_URL = "https://api.anthropic.com"
QUESTION = {"role": "user", "content": "What is the weather in Paris?"}
WEATHER = {
    "name": "get_weather",
    "description": "The weather in a city.",
    "input_schema": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
}


@pytest.fixture
def client(connect: Connector) -> AnyClient:
    key = os.environ.get("ANTHROPIC_API_KEY")
    if not key:
        pytest.fail("the live tests (-m live) need a key: ANTHROPIC_API_KEY is not set")
    return connect(BASE_URL, api_key=key, timeout=60.0)


@pytest.fixture
def ask() -> dict[str, Any]:
    model = os.environ.get("ANTHROPIC_TEST_MODEL", "claude-haiku-4-5")
    return {"model": model, "max_tokens": 200, "messages": [QUESTION]}


def test_create(client: AnyClient, ask: dict[str, Any]) -> None:
    message = client.messages.create(**ask)
    assert message.content[0].text
    assert isinstance(message, models.Message)
    assert message.usage.output_tokens > 0
    assert (reply_of(message).request_id or "").startswith("req_")
    assert reply_of(message).rate_limits.requests is not None


def test_raw_stream(client: AnyClient, ask: dict[str, Any]) -> None:
    with client.messages.create(**ask, stream=True) as stream:
        events = list(stream)
    assert isinstance(events[0], models.RawMessageStartEvent)
    assert isinstance(events[-1], models.RawMessageStopEvent)


def test_accumulated_stream(client: AnyClient, ask: dict[str, Any]) -> None:
    with client.messages.stream(**ask) as stream:
        text = "".join(stream.text_stream)
        assert stream.get_final_message().content[0].text == text


@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
def test_tool_round_trip(client: AnyClient, ask: dict[str, Any], streamed: bool) -> None:
    request = {**ask, "tools": [WEATHER], "tool_choice": {"type": "any"}}
    if streamed:
        with client.messages.stream(**request) as stream:
            message = stream.get_final_message()
    else:
        message = client.messages.create(**request)
    (call,) = [block for block in message.content if isinstance(block, models.ToolUseBlock)]
    result = {"type": "tool_result", "tool_use_id": call.id, "content": "18 °C, rain"}
    turns = [
        QUESTION,
        {"role": "assistant", "content": message.content},
        {"role": "user", "content": [result]},
    ]
    answer = client.messages.create(**{**ask, "messages": turns, "tools": [WEATHER]})
    assert "18" in answer.content[0].text


def test_run_tools(client: AnyClient, ask: dict[str, Any]) -> None:
    @tool
    def get_weather(city: str) -> str:
        """The weather in a city."""
        return f"18 °C and rain in {city}"

    run = client.messages.run_tools(**{**ask, "messages": [QUESTION]}, tools=[get_weather])
    assert "18" in run.until_done().content[-1].text


def test_structured_output(client: AnyClient, ask: dict[str, Any]) -> None:
    class Country(BaseModel):
        capital: str
        population: Annotated[int, Field(ge=1)]

    question = [{"role": "user", "content": "France: its capital and population."}]
    reply = client.messages.parse(output=Country, **{**ask, "messages": question})
    assert reply.parsed.capital == "Paris"


def test_submit_all_resumes_a_batch(client: AnyClient, ask: dict[str, Any]) -> None:
    with client.messages.batches.submit_all([ask, {**ask, "max_tokens": 8}]) as job:
        job.cancel()
        job.wait(timeout=110)
        (batch,) = job.batches
        assert len(list(job.results())) == 2
    again = client.messages.batches.submit_all([ask, {**ask, "max_tokens": 8}], resume=True)
    with again:
        assert [each.id for each in again.batches] == [batch.id]


def test_count_tokens(client: AnyClient, ask: dict[str, Any]) -> None:
    count = client.messages.count_tokens(model=ask["model"], messages=ask["messages"])
    assert count.input_tokens > 0


def test_models(client: AnyClient, ask: dict[str, Any]) -> None:
    page = client.models.list(limit=2)
    assert len(page.data) == 2
    assert client.models.retrieve(page.data[0].id) == page.data[0]
    assert [model.id for model in page.iter_all(limit=3)]


def test_wrong_key_raises_authentication_error(
    connect: Connector, client: AnyClient, ask: dict[str, Any]
) -> None:
    wrong = connect(BASE_URL, api_key="sk-ant-api03-wrong")
    with pytest.raises(errors.AuthenticationError) as caught:
        wrong.messages.create(**ask)
    assert caught.value.request_id


def test_unknown_model_raises_not_found_error(client: AnyClient, ask: dict[str, Any]) -> None:
    with pytest.raises(errors.NotFoundError) as caught:
        client.messages.create(**{**ask, "model": "claude-none"})
    assert caught.value.type == "not_found_error"

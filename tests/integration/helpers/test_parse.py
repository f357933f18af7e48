"""`parse` and `stream_parsed` with a real model whose answers follow a schema."""

from typing import Any, Literal

import pytest
from pydantic import BaseModel, Field, field_validator

from api_claude import OMIT, Output, errors, reply_of
from integration.conftest import COUNTRY_SCHEMA
from support.blocking import AnyClient, Connector
from support.servers import FaultServer, ModelServer

# The server enforces the schema of `Country` from its start. `contract/test_parse.py` checks the
# schema in the request.
ASK: dict[str, Any] = {
    "model": ModelServer.model,
    "max_tokens": 80,
    "messages": [{"role": "user", "content": "The capital of France, in JSON."}],
    "extra_body": {"temperature": 0},
}


class Country(BaseModel):
    capital: str = Field(max_length=12)
    large: bool


class Quiet(Country):
    """A type with a rule that a schema cannot express and the model does not know."""

    @field_validator("capital")
    @classmethod
    def silent(cls, capital: str) -> str:
        if capital:
            raise ValueError("say nothing")
        return capital


@pytest.fixture
def client(schema_server: ModelServer, connect: Connector) -> AnyClient:
    return connect(schema_server.base_url)


def test_the_answer_has_the_type(client: AnyClient) -> None:
    reply = client.messages.parse(output=Country, **ASK)
    assert isinstance(reply.parsed, Country)
    assert reply.parsed.capital
    assert reply.message.usage.output_tokens > 0
    assert reply_of(reply) is reply_of(reply.message)
    assert reply.parsed == Country.model_validate_json(reply.message.content[0].text)


def test_an_answer_that_fails_a_validator_is_an_output_error(client: AnyClient) -> None:
    with pytest.raises(errors.OutputError, match="capital: Value error, say nothing") as caught:
        client.messages.parse(output=Quiet, **ASK)
    assert caught.value.stop_reason == "end_turn"
    assert caught.value.reply.usage.output_tokens > 0
    assert Country.model_validate_json(caught.value.text)


def test_the_error_explains_an_answer_that_was_cut_off(client: AnyClient) -> None:
    with pytest.raises(errors.OutputError, match="cut off: increase max_tokens") as caught:
        client.messages.parse(output=Country, **{**ASK, "max_tokens": 3})
    assert caught.value.reply.usage.output_tokens == 3


def test_a_streamed_answer_grows_and_has_the_type(client: AnyClient) -> None:
    with client.messages.stream_parsed(output=Country, **ASK) as stream:
        partials = list(stream.partials)
        reply = stream.get_parsed()
    assert isinstance(reply.parsed, Country)
    assert partials[-1] == reply.parsed.model_dump()
    assert {} in partials
    assert len(partials) > 3


def test_a_streamed_answer_without_reading_partials(client: AnyClient) -> None:
    with client.messages.stream_parsed(output=Country, **ASK) as stream:
        assert isinstance(stream.get_parsed().parsed, Country)


def test_an_answer_of_another_type_is_an_output_error(client: AnyClient) -> None:
    with pytest.raises(errors.OutputError, match="value: Field required"):
        client.messages.parse(output=Literal["yes", "no"], **ASK)


def test_an_unsupported_type_is_rejected_before_the_request(connect: Connector) -> None:
    client = connect("http://127.0.0.1:9")  # no server listens there
    with pytest.raises(errors.RequestError, match="a dict has arbitrary keys"):
        client.messages.parse(output=dict[str, int], **ASK)
    own = {"output_config": {"format": {"type": "json_schema", "schema": COUNTRY_SCHEMA}}}
    with pytest.raises(errors.RequestError, match="must not be given together with output="):
        client.messages.parse(output=Country, **ASK, **own)


@pytest.mark.parametrize("output", [Country, Output(Country)], ids=["type", "Output"])
def test_count_tokens_counts_the_schema_of_the_output(
    connect: Connector, faults: FaultServer, output: Any
) -> None:
    ask: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}
    client = connect(faults.url("uploaded"))
    for messages in (client.messages, client.beta.messages):
        # The server always sends the same response, which is not a count.
        with pytest.warns(match="MessageTokensCount"):
            messages.count_tokens(output=output, output_config={"effort": "low"}, **ask)
        sent = faults.requests[-1].json()["output_config"]
        assert sent == {"effort": "low", "format": Output(Country).format}
        with pytest.warns(match="MessageTokensCount"):
            messages.count_tokens(output=OMIT, **ask)
        assert "output_config" not in faults.requests[-1].json()

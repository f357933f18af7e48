"""A real model whose answers follow a schema."""

import json
from typing import Any

import pytest

from integration.conftest import COUNTRY_SCHEMA
from support.blocking import AnyClient, Connector
from support.servers import ModelServer

# The server enforces a fixed schema and ignores `output_config`. The contract tests check that
# `output_config` is sent correctly.
ASK: dict[str, Any] = {
    "model": ModelServer.model,
    "max_tokens": 80,
    "messages": [{"role": "user", "content": "The capital of France, in JSON."}],
    "output_config": {"format": {"type": "json_schema", "schema": COUNTRY_SCHEMA}},
    "extra_body": {"temperature": 0},
}


@pytest.fixture
def client(schema_server: ModelServer, connect: Connector) -> AnyClient:
    return connect(schema_server.base_url)


def check(text: str) -> None:
    answer = json.loads(text)
    assert answer.keys() == {"capital", "large"}
    assert isinstance(answer["capital"], str)
    assert isinstance(answer["large"], bool)


def test_the_answer_follows_the_schema(client: AnyClient) -> None:
    check(client.messages.create(**ASK).content[0].text)


def test_the_streamed_answer_follows_the_schema(client: AnyClient) -> None:
    with client.messages.stream(**ASK) as stream:
        check(stream.get_final_text())

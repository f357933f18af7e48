"""Requests with the arguments of a template, as a server receives them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from api_claude import BetaTemplate, Template
from support.blocking import Connector
from support.operations import check
from support.servers import ContractServer, FaultServer, bodies
from support.servers.canned import Canned, CannedServer

TALK: Any = [{"role": "user", "content": "Hello"}]
READY = [Template.chat, Template.code, Template.factual, Template.summary, Template.creative]


def test_the_body_of_each_method(connect: Connector, faults: FaultServer) -> None:
    template = Template.summary(model="claude-sonnet-4-6")
    answers = {
        "/v1/messages": Canned(bodies.to_json(bodies.MESSAGE)),
        "/v1/messages/count_tokens": Canned(b'{"input_tokens": 7}'),
    }
    with CannedServer(answers) as server:
        messages = connect(server.base_url).messages
        message = messages.create(**template.arguments(messages=TALK))
        assert message.content[0].text == bodies.TEXT
        counted = messages.count_tokens(**template.count_arguments(messages=TALK))
        assert counted.input_tokens == 7
        created, count = (json.loads(request.body) for request in server.requests)
    assert created == {**template.values, "messages": TALK}
    assert count == {name: each for name, each in created.items() if name != "max_tokens"}
    streaming = connect(faults.url("sse-ok")).messages
    with streaming.stream(**template.arguments(messages=TALK)) as stream:
        assert stream.get_final_text() == bodies.TEXT
    assert json.loads(faults.requests[0].body) == {**created, "stream": True}


@pytest.mark.parametrize("ready", READY)
def test_the_spec_accepts_the_ready_templates(
    connect: Connector, contract_server: ContractServer, ready: Any
) -> None:
    messages = connect(contract_server.base_url).messages
    template = ready(model="claude-sonnet-4-6")
    check(messages.create(**template.arguments(messages=TALK)))
    check(messages.count_tokens(**template.count_arguments(messages=TALK)))


def test_beta(connect: Connector, contract_server: ContractServer) -> None:
    template = BetaTemplate.code(model="claude-sonnet-4-6", betas=["context-1m-2025-08-07"])
    group = connect(contract_server.base_url).beta.messages
    check(group.create(**template.arguments(messages=TALK)))
    check(group.count_tokens(**template.count_arguments(messages=TALK)))

"""Finding the operation of a request, and which modules a check loads."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from api_claude_runtime.helpers.validation.schema.rules import Rules

RULES = Rules("api_claude")


@pytest.mark.parametrize(
    "method, path, parameters",
    [
        ("POST", "/v1/messages", {}),
        ("GET", "/v1/models/a%2Fb", {"model_id": "a/b"}),
        ("GET", "/v1/messages/batches/b1/results", {"message_batch_id": "b1"}),
    ],
)
def test_the_path_selects_the_operation(method: str, path: str, parameters: Any) -> None:
    found = RULES.operation(method, path)
    assert found is not None
    assert found.path == parameters


@pytest.mark.parametrize("call", ["GET /v1/messages", "POST /v1/other", "GET /v1/models/a/b"])
def test_another_path_has_no_operation(call: str) -> None:
    method, _, path = call.partition(" ")
    assert RULES.operation(method, path) is None


def test_an_extended_rule_has_the_fields_of_both() -> None:
    fields = RULES.named("messages.messages.MessageCreateParams")["properties"]
    assert {"stream", "max_tokens", "messages"} <= fields.keys()


def test_a_check_loads_only_the_rules_that_it_needs() -> None:
    code = (
        "import sys, api_claude\n"
        "client = api_claude.Client(api_key='x', base_url='http://127.0.0.1:9')\n"
        "loaded = lambda: {n for n in sys.modules if n.startswith('api_claude.constraints')}\n"
        "client.messages\n"
        "assert not loaded(), loaded()\n"
        "assert not any('helpers.validation' in name for name in sys.modules)\n"
        "message = {'role': 'user', 'content': 'Hi'}\n"
        "assert not api_claude.check_request(\n"
        "    client.messages.create, model='m', max_tokens=1, messages=[message])\n"
        "names = {n.removeprefix('api_claude.constraints').lstrip('.') for n in loaded()}\n"
        "assert names == {'', 'messages', 'messages.messages', 'shared', 'shared.shared'}, names\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)

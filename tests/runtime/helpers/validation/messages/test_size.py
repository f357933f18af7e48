"""The size of a whole request: messages, counting tokens, and batches."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import AsyncClient, Client, check_request, preview
from api_claude_runtime.batches.requests.split import split
from api_claude_runtime.helpers.validation.messages import size

KEY = "sk-ant-test-validation"
NOWHERE = "http://127.0.0.1:9"
MIB = 1024 * 1024


@pytest.fixture(params=[Client, AsyncClient], ids=["sync", "async"])
def client(request: pytest.FixtureRequest) -> Any:
    return request.param(api_key=KEY, base_url=NOWHERE)


def message(text: str) -> dict[str, Any]:
    return {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": text}]}


def test_limits_of_the_documentation() -> None:
    assert size.LARGEST == {"messages": 32 * MIB, "tokens": 32 * MIB, "batches": 256 * MIB}
    assert [*size.size_problems("batches", 256 * MIB)] == []
    (found,) = size.size_problems("batches", 256 * MIB + 1)
    assert str(found) == (
        "the request is too large: 268,435,457 bytes; the limit is 268,435,456: split the batch"
    )
    assert [*size.size_problems("messages", None)] == []
    assert [*size.size_problems("of another API", 10**12)] == []


@pytest.mark.parametrize("more, fits", [(0, True), (1, False)])
def test_a_message_of_32_mb(more: int, fits: bool) -> None:
    create = Client(api_key=KEY, base_url=NOWHERE).messages.create
    empty = preview(create, **message("")).size
    assert empty is not None
    found = check_request(create, **message("x" * (32 * MIB - empty + more)))
    assert [(each.path, each.rule) for each in found] == ([] if fits else [("", "size")])


@pytest.mark.parametrize("beta", [False, True])
def test_each_kind_of_request(client: Any, beta: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in size.LARGEST:
        monkeypatch.setitem(size.LARGEST, kind, 300)
    messages = (client.beta if beta else client).messages
    short, long = message("x"), message("x" * 400)
    counted = {name: value for name, value in long.items() if name != "max_tokens"}
    requests = [{"custom_id": f"{index}", "params": short} for index in range(5)]
    path = "/v1/messages"

    def sizes(*arguments: Any, **keywords: Any) -> list[str]:
        return [each.rule for each in check_request(*arguments, **keywords)]

    assert sizes(messages.create, **short) == []
    assert sizes(messages.create, **long) == ["size"]
    assert sizes(messages.stream, **long) == ["size"]
    assert sizes(messages.create, **short, extra_body={"new": "x" * 400}) == ["size"]
    assert sizes(messages.count_tokens, **counted) == ["size"]
    assert sizes(messages.batches.create, requests=requests[:1]) == []
    assert sizes(messages.batches.create, requests=requests) == ["size"]
    (spool,) = split(requests)
    assert sizes(messages.batches.create, requests=spool) == ["size"]
    assert sizes(client.request, "POST", path, cast_to=dict, body=long) == ["size"]

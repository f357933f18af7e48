"""`compare_models`: rows in order, errors as rows, and the printed table."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import Any

import pytest

from api_claude import AsyncClient, Client, errors
from api_claude.models import Message
from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.helpers.compare.compare import acompare_models, compare_models
from api_claude_runtime.helpers.compare.comparison import Comparison
from api_claude_runtime.helpers.usage.prices import Cost, Prices
from api_claude_runtime.requests.call import OMIT
from support.blocking import KEY, Mode
from support.servers import FaultServer, ModelServer, bodies
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request

HELLO: dict[str, Any] = {
    "max_tokens": 8,
    "messages": [{"role": "user", "content": "Say hello."}],
    "extra_body": {"temperature": 0},
}


def compare(mode: Mode, url: str, models: Any, **options: Any) -> Comparison[Message]:
    if mode == "sync":
        with Client(api_key=KEY, base_url=url) as client:
            return compare_models(client.messages.create, models, **options)

    async def main() -> Comparison[Message]:
        async with AsyncClient(api_key=KEY, base_url=url) as client:
            return await acompare_models(client.messages.create, models, **options)

    return asyncio.run(main())


def test_two_model_names_on_a_real_model(mode: Mode, model_server: ModelServer) -> None:
    seen: list[Progress] = []
    found = compare(
        mode,
        model_server.base_url,
        [ModelServer.model, "claude-other"],
        prices={ModelServer.model: Prices(3.0, 15.0)},
        on_progress=seen.append,
        **HELLO,
    )
    assert [run.model for run in found] == [ModelServer.model, "claude-other"]
    assert all(run.ok and run.seconds > 0 for run in found)
    assert len({*found.texts.values()}) == 1
    assert "hello" in found["claude-other"].text.lower()
    cost = found[ModelServer.model].cost
    assert cost is not None
    assert cost.total > 0
    assert found["claude-other"].cost is None
    assert found.cheapest is found[ModelServer.model]
    assert found.fastest in list(found)
    assert found.failed == []
    assert seen[-1] == Progress(done=2, failed=0, running=0, total=2)


def test_one_model_with_several_settings(mode: Mode, model_server: ModelServer) -> None:
    found = compare(
        mode,
        model_server.base_url,
        {
            "short": {"max_tokens": 2},
            "stopped": {"max_tokens": 30, "system": "Count to nine.", "stop_sequences": ["ello"]},
            "too long": {"messages": [{"role": "user", "content": "word " * 9000}]},
        },
        model=ModelServer.model,
        prices=Prices(1.0, 1.0),
        concurrency=1,
        **HELLO,
    )
    assert [run.label for run in found] == ["short", "stopped", "too long"]
    message = found["short"].message
    assert message is not None
    assert message.usage.output_tokens == 2
    assert [run.label for run in found.failed] == ["too long"]
    assert isinstance(found["too long"].error, errors.BadRequestError)
    assert set(found.texts) == {"short", "stopped"}
    rows = str(found).splitlines()
    assert len(rows) == 5
    assert rows[2].split()[0] == "short"
    assert rows[2].endswith("max_tokens")
    assert "BadRequestError: " in rows[4]


@pytest.fixture
def by_model(faults: FaultServer, monkeypatch: pytest.MonkeyPatch) -> str:
    """URL of a server that answers by the name of the model: slowly, with an error, or quickly."""

    def answer(connection: Connection, request: Request) -> None:
        model = request.json()["model"]
        if model == "broken":
            FAULTS["json-529"](connection, request)
            return
        connection.pause(0.3 if model == "slow" else 0)
        usage = {
            "input_tokens": 1_000,
            "output_tokens": 20 if model == "slow" else 30,
            "cache_read_input_tokens": 5_000,
        }
        content = [{"type": "text", "text": f"I am {model}."}]
        body = {**bodies.MESSAGE, "model": model, "content": content, "usage": usage}
        connection.reply(200, "application/json", bodies.to_json(body), [])

    monkeypatch.setitem(FAULTS, "by-model", answer)
    return faults.url("by-model")


def test_rows_are_in_the_order_of_the_models(mode: Mode, by_model: str) -> None:
    models = ["slow", "broken", "quick", "a-name-that-is-far-longer-than-any-name-should-ever-be"]
    prices = {"slow": Prices(1, 1), "quick": Prices(1, 1), "unused": Prices(9, 9)}
    found = compare(mode, by_model, models, prices=prices, **HELLO)
    assert [run.label for run in found] == models
    assert len(found) == 4
    assert found.texts["slow"] == "I am slow."
    assert found["slow"].cost == Cost.of(found["slow"].usage, Prices(1, 1))
    assert found.cheapest is found["slow"]
    assert found.fastest is not None
    assert found.fastest.label != "slow"
    assert isinstance(found["broken"].error, errors.OverloadedError)
    assert found["broken"].message is None
    assert found["broken"].text == ""
    with pytest.raises(KeyError, match="no run has the label 'none'; the labels are slow, broken"):
        found["none"]
    head, rule, *rows = str(found).splitlines()
    assert head.split() == ["model", "seconds", "input", "output", "cost", "ended"]
    assert set(rule) == {"-", " "}
    assert rows[0].split()[2:] == ["6,000", "20", "0.001520", "end_turn"]
    assert rows[1].split()[2:6] == ["-", "-", "-", "OverloadedError:"]
    assert rows[3].startswith("a-name-that-is-far-longer-than-any-na...  ")
    column = head.index("ended")
    assert all(row[column - 2 : column] == "  " and row[column] != " " for row in [rule, *rows])
    assert repr(found) == "Comparison(4 runs, 1 failed)"
    assert copy.copy(found) == found
    assert [run.label for run in pickle.loads(pickle.dumps(found))] == models


def test_an_error_is_shown_on_one_short_line(mode: Mode) -> None:
    found = compare(mode, "http://127.0.0.1:9", ["a"], timeout=5.0, **HELLO)
    assert isinstance(found["a"].error, errors.APIConnectionError)
    assert found.fastest is found.cheapest is None
    assert found.texts == {}
    rows = str(found).splitlines()
    assert len(rows) == 3
    assert "APIConnectionError" in rows[2]
    assert max(map(len, rows)) < 160


@pytest.mark.parametrize(
    "models, options, problem",
    [
        (["a", "b", "a"], {}, "models has a more than once"),
        ([], {}, "models is empty"),
        ({}, {}, "models is empty"),
        ("a", {}, "models must be a list of names, not a string"),
        (["a", 5], {}, "models must be a list of names, not of int"),
        ([{"model": "a"}], {}, "models must be a list of names, not of dict"),
        (["a"], {"model": "b"}, "model must not be given: models already has the names"),
        ({"one": {}}, {}, "'one' has no model"),
        ({"one": {"model": OMIT}}, {}, "'one' has no model"),
        (["a"], {"stream": True}, "stream must not be set"),
        ({"one": {"model": "a", "stream": True}}, {}, "stream must not be set"),
    ],
)
def test_an_invalid_comparison_is_rejected(
    mode: Mode, models: Any, options: dict[str, Any], problem: str
) -> None:
    with pytest.raises(errors.RequestError) as caught:
        compare(mode, "http://127.0.0.1:9", models, **options, **HELLO)
    assert problem in str(caught.value)


def test_an_unknown_argument_is_raised(mode: Mode) -> None:
    with pytest.raises(TypeError, match="no_such"):
        compare(mode, "http://127.0.0.1:9", ["a"], no_such=1, **HELLO)


@pytest.mark.parametrize(
    "changes, row, text",
    [
        ({"usage": {"output_tokens": 5}}, ["0", "5", "0.000005"], "a"),
        ({"usage": {"input_tokens": "many", "output_tokens": 5}}, ["0", "5", "0.000005"], "a"),
        ({"usage": {"output_tokens": 5, "cache_creation": {}}}, ["0", "5", "0.000005"], "a"),
        ({"usage": None}, ["-", "-", "-"], "a"),
        ({"content": None}, ["12", "9", "0.000021"], ""),
        ({"content": "a"}, ["12", "9", "0.000021"], ""),
        ({"content": [{"x": 1}, 5, {"type": "text"}, {"type": "text", "text": "b"}]}, [], "b"),
        ({"stop_reason": ...}, ["12", "9", "0.000021"], "a"),
    ],
    ids=str,
)
@pytest.mark.filterwarnings("ignore::api_claude.errors.ReplyShapeWarning")
def test_a_malformed_response_does_not_affect_the_other_rows(
    mode: Mode,
    faults: FaultServer,
    monkeypatch: pytest.MonkeyPatch,
    changes: dict[str, Any],
    row: list[str],
    text: str,
) -> None:
    message = {**bodies.MESSAGE, "content": [{"type": "text", "text": "a"}]}

    def answer(connection: Connection, request: Request) -> None:
        body = {**message, **changes} if request.json()["model"] == "malformed" else message
        body = {name: value for name, value in body.items() if value is not ...}
        connection.reply(200, "application/json", bodies.to_json(body), [])

    monkeypatch.setitem(FAULTS, "by-model", answer)
    found = compare(
        mode, faults.url("by-model"), ["malformed", "valid"], prices=Prices(1, 1), **HELLO
    )
    assert (found["malformed"].text, found["valid"].text) == (text, "a")
    rows = [line.split() for line in str(found).splitlines()]
    assert rows[2][2:5] == (row or ["12", "9", "0.000021"])
    assert rows[3][2:5] == ["12", "9", "0.000021"]


def test_a_method_of_the_wrong_client_is_rejected() -> None:
    client = AsyncClient(api_key=KEY, base_url="http://127.0.0.1:9")
    with pytest.raises(errors.ConfigurationError, match="acompare_models"):
        compare_models(client.messages.create, ["a"], **HELLO)  # type: ignore[type-var]
    asyncio.run(client.close())

"""`ask`: the text of an answer, and an error for each message that is not a complete answer."""

from __future__ import annotations

import asyncio
import json
import pickle
from typing import Any

import pytest

from api_claude import AsyncClient, Client, Template, Totals, aask, ask, errors, image
from api_claude_runtime.requests.call import OMIT
from support.blocking import KEY, Mode
from support.png import png
from support.servers import FaultServer, ModelServer, bodies
from support.servers.canned import Canned, CannedServer

SHORT: dict[str, Any] = {"model": "claude-sonnet-4-6", "max_tokens": 8}


def answer(mode: Mode, url: str, prompt: Any, **request: Any) -> str:
    if mode == "sync":
        with Client(api_key=KEY, base_url=url) as client:
            return ask(client.messages.create, prompt, **request)

    async def main() -> str:
        async with AsyncClient(api_key=KEY, base_url=url) as client:
            return await aask(client.messages.create, prompt, **request)

    return asyncio.run(main())


def ended(reason: str | None, *texts: str) -> dict[str, Canned]:
    content = [{"type": "text", "text": text} for text in texts]
    message = {**bodies.MESSAGE, "content": content, "stop_reason": reason}
    return {"/v1/messages": Canned(json.dumps(message).encode())}


def test_a_real_model(mode: Mode, model_server: ModelServer) -> None:
    greedy: dict[str, Any] = {**SHORT, "max_tokens": 40, "extra_body": {"temperature": 0}}
    assert "hello" in answer(mode, model_server.base_url, "Say hello.", **greedy).lower()
    with pytest.raises(errors.AnswerCutOff, match="by max_tokens after 2 output tokens") as caught:
        answer(mode, model_server.base_url, "Count to one hundred.", **{**greedy, "max_tokens": 2})
    assert caught.value.text
    assert caught.value.reply.usage.output_tokens == 2


def test_the_request_and_the_text_of_all_blocks(mode: Mode) -> None:
    picture = image(png(1, 2, 3))
    with CannedServer(ended("end_turn", "Hello", " world")) as server:
        template = Template(system="Be brief.", **SHORT)
        assert (
            answer(mode, server.base_url, [picture], stream=OMIT, **template.values)
            == "Hello world"
        )
        assert answer(mode, server.base_url, "Hi", **SHORT) == "Hello world"
        first, second = (json.loads(request.body) for request in server.requests)
    assert first == {
        **SHORT,
        "system": "Be brief.",
        "messages": [{"role": "user", "content": [picture]}],
    }
    assert second["messages"] == [{"role": "user", "content": "Hi"}]


@pytest.mark.parametrize("reason, texts", [("end_turn", []), ("stop_sequence", ["a"])])
def test_a_complete_answer(mode: Mode, reason: str, texts: list[str]) -> None:
    with CannedServer(ended(reason, *texts)) as server:
        assert answer(mode, server.base_url, "Hi", **SHORT) == "".join(texts)


@pytest.mark.parametrize(
    "reason, kind",
    [
        ("max_tokens", errors.AnswerCutOff),
        ("model_context_window_exceeded", errors.AnswerCutOff),
        ("refusal", errors.AnswerRefused),
        ("tool_use", errors.AnswerError),
        ("pause_turn", errors.AnswerError),
        ("a later reason", errors.AnswerError),
        (None, errors.AnswerError),
    ],
)
def test_a_message_that_is_no_complete_answer(
    mode: Mode, reason: str | None, kind: type[errors.AnswerError]
) -> None:
    with (
        CannedServer(ended(reason, "So ", "far")) as server,
        pytest.raises(errors.AnswerError) as caught,
    ):
        answer(mode, server.base_url, "Hi", **SHORT)
    error = caught.value
    assert type(error) is kind
    assert error.text == "So far"
    assert error.stop_reason == reason
    assert error.request_id == "req_canned"
    assert "`text`" in str(error) or reason == "refusal"
    totals = Totals.of([error])  # the API charges for the message
    assert totals.usage[bodies.MODEL].output_tokens == 9
    again = pickle.loads(pickle.dumps(error))
    assert (again.text, again.stop_reason) == (error.text, error.stop_reason)


def test_the_error_of_the_call_is_raised(mode: Mode, faults: FaultServer) -> None:
    with pytest.raises(errors.OverloadedError):
        answer(mode, faults.url("json-529"), "Hi", **SHORT)


@pytest.mark.parametrize(
    "prompt, request_, text",
    [
        ("Hi", {"messages": []}, "messages must not be given"),
        ("Hi", {"stream": True}, "stream must not be set"),
        (None, {}, "prompt must be a message, text or content blocks, not NoneType"),
        ([{"text": "a"}], {}, r"prompt\[0\] must be a content block"),
    ],
)
def test_wrong_arguments_send_nothing(
    mode: Mode, faults: FaultServer, prompt: Any, request_: dict[str, Any], text: str
) -> None:
    with pytest.raises(errors.RequestError, match=text):
        answer(mode, faults.url("json-ok"), prompt, **SHORT, **request_)
    assert faults.requests == []


def test_the_wrong_kind_of_client(faults: FaultServer) -> None:
    async def main() -> None:
        async with AsyncClient(api_key=KEY, base_url=faults.url("json-ok")) as client:
            with pytest.raises(errors.ConfigurationError, match="use aask"):
                ask(client.messages.create, "Hi", **SHORT)
        with Client(api_key=KEY, base_url=faults.url("json-ok")) as client:
            create: Any = client.messages.create
            with pytest.raises(errors.ConfigurationError, match="method of a Client: use ask, or"):
                await aask(create, "Hi", **SHORT)

    asyncio.run(main())


def test_what_cannot_be_called_is_refused() -> None:
    wrong: Any = Client(api_key="sk-ant-test").messages
    with pytest.raises(errors.RequestError, match=r"first argument must be client.messages.create"):
        ask(wrong, "Hello")
    with pytest.raises(errors.RequestError, match=r"first argument must be client.messages.create"):
        asyncio.run(aask(wrong, "Hello"))

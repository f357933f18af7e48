"""Type checks for `api_claude.compat`. Checked by mypy and pyright, never run."""

from typing import Any, assert_type

import httpx
import httpx2

from api_claude import Retry, errors
from api_claude import compat as anthropic
from api_claude.compat import (
    Anthropic,
    APIStatusError,
    AsyncAnthropic,
    RateLimitError,
    async_httpx2_transport,
    async_httpx_transport,
    httpx2_transport,
    httpx_transport,
)
from api_claude.compat.types import Message, MessageParam
from api_claude.compat.types.beta import BetaMessage


def transports() -> None:
    assert_type(httpx_transport([Retry(3)], on_event=print), httpx.BaseTransport)
    assert_type(async_httpx_transport(), httpx.AsyncBaseTransport)
    assert_type(httpx2_transport(policies=[]), httpx2.BaseTransport)
    assert_type(async_httpx2_transport(), httpx2.AsyncBaseTransport)
    httpx.Client(transport=httpx_transport())
    httpx2.AsyncClient(transport=async_httpx2_transport())
    httpx_transport(retries=3)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


def types() -> None:
    question: MessageParam = {"role": "user", "content": "Hi"}
    assert_type(anthropic.types.beta.BetaMessage, Any)
    print(question, Message.model_fields, BetaMessage)


def clients() -> None:
    client = Anthropic(api_key="k", max_retries=3, timeout=anthropic.NOT_GIVEN)
    assert_type(client.copy(max_retries=0), Anthropic)
    assert_type(AsyncAnthropic(http_client=None).with_options(), AsyncAnthropic)
    assert_type(client.max_retries, int)
    try:
        message: Any = client.messages.create(model="m", max_tokens=1, messages=[])
        print(message.content[0].text, isinstance(message, anthropic.types.Message))
    except RateLimitError as error:
        assert_type(error, errors.RateLimitError)
        assert_type(error.retry_after, float | None)
    except (APIStatusError, anthropic.APIConnectionError, anthropic.APIError):
        pass

"""Types of `Template`, and the methods that accept its arguments."""

from __future__ import annotations

from typing import assert_type

from api_claude import (
    OMIT,
    AsyncClient,
    BetaTemplate,
    Client,
    Parsed,
    Template,
    ToolRun,
    aask,
    ask,
)
from api_claude.models import Message, MessageTokensCount
from api_claude.params import (
    BetaMessagesCreateArguments,
    MessageParam,
    MessagesCreateArguments,
)

MESSAGES: list[MessageParam] = [{"role": "user", "content": "Hello"}]
SHORT = Template(model="claude-sonnet-4-6", max_tokens=100, output_config={"effort": "low"})
BETA = BetaTemplate.chat(model="claude-sonnet-4-6", betas=["context-1m-2025-08-07"])


def check_templates() -> None:
    assert_type(SHORT.with_(system="Be brief."), Template)
    assert_type(SHORT.with_(system=OMIT), Template)
    assert_type(SHORT | Template(system="Be brief."), Template)
    assert_type(Template.code(model="claude-sonnet-4-6"), Template)
    assert_type(SHORT.arguments(messages=MESSAGES), MessagesCreateArguments)
    assert_type(BETA.arguments(messages=MESSAGES), BetaMessagesCreateArguments)
    Template(max_tokens="100")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType] # not an int
    Template(temperature=0.5)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue] # no parameter
    Template(betas=[])  # type: ignore[call-arg] # pyright: ignore[reportCallIssue] # beta only
    SHORT.with_(output_config={"effort": "most"})  # type: ignore[arg-type] # pyright: ignore[reportArgumentType] # no level
    SHORT | BETA  # type: ignore[operator] # pyright: ignore[reportOperatorIssue, reportUnusedExpression] # two kinds


def check_calls(client: Client) -> None:
    assert_type(client.messages.create(**SHORT.arguments(messages=MESSAGES)), Message)
    with client.messages.stream(**SHORT.arguments(messages=MESSAGES)) as stream:
        assert_type(stream.get_final_message(), Message)
    assert_type(
        client.messages.parse(output=int, **SHORT.arguments(messages=MESSAGES)),
        Parsed[Message, int],
    )
    assert_type(
        client.messages.run_tools(tools=[], **SHORT.tool_arguments(messages=MESSAGES)),
        ToolRun[Message],
    )
    counted = client.messages.count_tokens(**SHORT.count_arguments(messages=MESSAGES))
    assert_type(counted, MessageTokensCount)
    assert_type(client.beta.messages.create(**SHORT.arguments(messages=MESSAGES)), Message)
    assert_type(client.beta.messages.create(**BETA.arguments(messages=MESSAGES)), Message)
    client.beta.messages.count_tokens(**BETA.count_arguments(messages=MESSAGES))
    with client.beta.messages.stream(**BETA.arguments(messages=MESSAGES)) as beta_stream:
        assert_type(beta_stream.get_final_message(), Message)
    client.messages.gather([SHORT.arguments(messages=MESSAGES)])
    client.messages.batches.submit_all([SHORT.batch_params(messages=MESSAGES)])
    client.beta.messages.batches.submit_all([BETA.batch_params(messages=MESSAGES)])
    assert_type(ask(client.messages.create, "Hello", **SHORT.values), str)


async def check_async_calls(client: AsyncClient) -> None:
    assert_type(await client.messages.create(**SHORT.arguments(messages=MESSAGES)), Message)
    async with client.messages.stream(**SHORT.arguments(messages=MESSAGES)) as stream:
        assert_type(await stream.get_final_message(), Message)
    parsed = await client.messages.parse(output=int, **SHORT.arguments(messages=MESSAGES))
    assert_type(parsed, Parsed[Message, int])
    counted = await client.messages.count_tokens(**SHORT.count_arguments(messages=MESSAGES))
    assert_type(counted, MessageTokensCount)
    assert_type(await client.beta.messages.create(**BETA.arguments(messages=MESSAGES)), Message)
    assert_type(await aask(client.messages.create, "Hello", **SHORT.values), str)

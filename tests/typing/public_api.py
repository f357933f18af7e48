"""Type checks for the public API. Checked by mypy and pyright in strict mode, never run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NoReturn, assert_type

from api_claude import (
    OMIT,
    AsyncClient,
    AsyncDownload,
    AsyncEventStream,
    AsyncMessageStream,
    AsyncPage,
    AsyncPageCursor,
    BidirectionalPageCursor,
    Client,
    Download,
    EventStream,
    MessageStream,
    Omit,
    Page,
    PageCursor,
    Reply,
    ReportPageCursor,
    Stream,
    Timeout,
    Unknown,
    errors,
    files_from_dir,
    models,
    params,
    preload,
    reply_of,
)

Raw = models.RawMessageStreamEvent


def create(client: Client, stream: bool) -> None:
    message = client.messages.create(
        model="claude-sonnet-4-6",
        max_tokens=1,
        messages=[{"role": "user", "content": "Hello"}],
    )
    assert_type(message, models.Message)
    assert_type(message.id, str)
    assert_type(message.usage.input_tokens, int)
    assert_type(
        client.messages.create(model="m", max_tokens=1, messages=[], stream=True), EventStream[Raw]
    )
    assert_type(
        client.messages.create(model="m", max_tokens=1, messages=[], stream=stream),
        models.Message | EventStream[Raw],
    )
    assert_type(
        client.messages.create(model="m", max_tokens=1, messages=[], stream=False), models.Message
    )


def blocks(message: models.Message) -> None:
    for block in message.content:
        if block.type == "text":
            assert_type(block, models.TextBlock)
            assert_type(block.text, str)
        if isinstance(block, models.ToolUseBlock):
            assert_type(block.input, dict[str, Any])
            assert_type(block.name, str)
        if isinstance(block, Unknown):
            assert_type(block.type_name, str | None)
            assert_type(block.whatever, Any)


def response_blocks_in_a_request(client: Client, message: models.Message) -> None:
    """Response blocks are accepted wherever request blocks are accepted."""
    turns: list[params.MessageParam] = [
        {"role": "user", "content": "What is the weather?"},
        {"role": "assistant", "content": message.content},
        {
            "role": "user",
            "content": [{"type": "tool_result", "tool_use_id": "toolu_1", "content": "18 degrees"}],
        },
    ]
    client.messages.create(model="m", max_tokens=1, messages=turns)


def request_with_every_part(client: Client, system: str | None) -> None:
    client.messages.create(
        model="claude-opus-4-8",
        max_tokens=2048,
        system=[
            {
                "type": "text",
                "text": "Be brief.",
                "cache_control": {"type": "ephemeral", "ttl": "1h"},
            }
        ]
        if system
        else OMIT,
        messages=[
            {
                "role": "user",
                "content": [
                    {
                        "type": "image",
                        "source": {"type": "url", "url": "https://example.com/a.png"},
                    },
                    {
                        "type": "image",
                        "source": {"type": "base64", "media_type": "image/png", "data": "AAAA"},
                    },
                    {"type": "text", "text": "What is this?"},
                ],
            }
        ],
        tools=[
            {
                "name": "get_weather",
                "description": "Weather in a city",
                "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}},
            },
            {"type": "web_search_20250305", "name": "web_search"},
        ],
        tool_choice={"type": "tool", "name": "get_weather"},
        thinking={"type": "enabled", "budget_tokens": 1024},
        output_config={"format": {"type": "json_schema", "schema": {"type": "object"}}},
        metadata={"user_id": "u"},
        stop_sequences=["END"],
        extra_headers={"x-one": "1"},
        extra_body={"new_field": True},
        timeout=Timeout(read=30.0),
        deadline=90.0,
    )


def mistakes(client: Client) -> None:
    # Each line is a type error. The checkers also report an ignore that is not needed.
    client.messages.create(model="m", max_tokens="1", messages=[])  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    client.messages.create(model="m", messages=[])  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.messages.create(model="m", max_tokns=1, messages=[])  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.messages.create(model="m", max_tokens=1, messages=[{"role": "robot", "content": ""}])  # type: ignore[misc, list-item]  # pyright: ignore[reportCallIssue, reportArgumentType]
    client.messages.count_tokens(model="m", messages=[], max_tokens=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.messages.batches.retrieve(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def streaming(client: Client) -> None:
    with client.messages.stream(model="m", max_tokens=1, messages=[]) as stream:
        assert_type(stream, MessageStream[Raw, models.Message])
        assert_type(stream.text_stream, Iterator[str])
        for event in stream:
            if isinstance(event, models.RawContentBlockDeltaEvent):
                assert_type(event.index, int)
        assert_type(stream.get_final_message(), models.Message)
        assert_type(stream.snapshot, models.Message | None)


def lists(client: Client) -> None:
    page = client.models.list(limit=10)
    assert_type(page, Page[models.ModelInfo])
    assert_type(page.data, list[models.ModelInfo])
    assert_type(page.next_page(), Page[models.ModelInfo] | None)
    for model in page.iter_all(limit=5):
        assert_type(model, models.ModelInfo)
    results = client.messages.batches.results("msgbatch_1")
    assert_type(results, Stream[models.MessageBatchIndividualResponse])


def replies(client: Client, message: models.Message) -> None:
    reply = reply_of(message)
    assert_type(reply, Reply)
    assert_type(reply.request_id, str | None)
    assert_type(reply.headers.get("x"), str | None)
    if reply.rate_limits.requests:
        assert_type(reply.rate_limits.requests.remaining, int | None)
    assert_type(client.messages.batches.results("b").reply, Reply)
    preload("messages", "models")


def failures(client: Client) -> None:
    try:
        client.models.retrieve("claude-nothing")
    except errors.ImageDimensionsTooLargeError as error:
        assert_type(error.max_side_length_pixels, int | None)
    except errors.RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except errors.StreamInterrupted as error:
        assert_type(error.request_id, str | None)


async def asynchronous(client: AsyncClient, omit: Omit) -> None:
    message = await client.messages.create(model="m", max_tokens=1, messages=[], system=omit)
    assert_type(message, models.Message)
    events = await client.messages.create(model="m", max_tokens=1, messages=[], stream=True)
    assert_type(events, AsyncEventStream[Raw])
    async with client.messages.stream(model="m", max_tokens=1, messages=[]) as stream:
        assert_type(stream, AsyncMessageStream[Raw, models.Message])
        async for text in stream.text_stream:
            assert_type(text, str)
        assert_type(await stream.get_final_message(), models.Message)
    page = await client.models.list()
    assert_type(page, AsyncPage[models.ModelInfo])
    assert_type(await page.next_page(), AsyncPage[models.ModelInfo] | None)
    beta = await client.beta.messages.create(
        model="m", max_tokens=1, messages=[], betas=["context-management-2025-06-27"]
    )
    assert_type(beta, models.Message)


def cursors(client: Client) -> None:
    agents = client.beta.agents.list(created_at_gte=datetime(2026, 1, 1, tzinfo=UTC))
    assert_type(agents, PageCursor[models.BetaManagedAgentsAgent])
    assert_type(agents.next_page(), PageCursor[models.BetaManagedAgentsAgent] | None)
    assert_type(agents.next_cursor, str | None)
    client.beta.agents.list(page=agents.next_cursor, limit=None)
    sessions = client.beta.sessions.list(created_at_gte="2026-01-01T00:00:00Z")
    assert_type(sessions, BidirectionalPageCursor[models.BetaManagedAgentsSession])
    assert_type(
        sessions.previous_page(), BidirectionalPageCursor[models.BetaManagedAgentsSession] | None
    )
    costs = client.beta.organization.analytics.cost.list(starting_at="2026-01-01T00:00:00Z")
    assert_type(costs, ReportPageCursor[models.BetaAnalyticsCostItem])
    assert_type(costs.data_refreshed_at, datetime | None)
    activity = client.organization.analytics.users.list(date=date(2026, 1, 1))
    for row in activity.iter_all(limit=3):
        assert_type(row, models.AnalyticsUserActivity)
        assert_type(row.last_activity_date, date | None)


def files(client: Client, path: Path) -> None:
    assert_type(client.files.upload(file=path), models.FileMetadata)
    client.files.upload(file=("notes.txt", b"...", "text/plain"), expires_in_seconds=60)
    client.files.upload(file=("a.gz", b"...", None, {"content-id": "1"}))
    with path.open("rb") as opened:
        client.files.upload(file=opened)
    client.files.upload(file="notes.txt")  # type: ignore[arg-type]  # ambiguous: a path or its content
    client.skills.create(files=files_from_dir(path), display_name="A skill")
    download = client.files.download("file_1")
    assert_type(download, Download)
    assert_type(download.read(), bytes)
    assert_type(download.save(path), Path)


def sessions(client: Client) -> None:
    with client.beta.sessions.events.stream("session_1") as stream:
        for event in stream:
            if event.type == "agent.message":
                assert_type(event, models.BetaManagedAgentsAgentMessageEvent)
    agent = client.beta.agents.retrieve("agent_1")
    # Values of a response can be sent back unchanged.
    client.beta.agents.update("agent_1", tools=agent.tools, skills=agent.skills)
    resource = client.beta.sessions.resources.retrieve("resource_1", session_id="session_1")
    if resource.type == "file":
        assert_type(resource, models.BetaManagedAgentsFileResource)


def stabilities(client: Client) -> None:
    assert_type(client.user_profiles.retrieve("p"), models.UserProfile)
    assert_type(client.beta.user_profiles.retrieve("p"), models.BetaUserProfile)
    client.user_profiles.list(enforcement_status=["ok"])  # type: ignore[list-item]  # no such value
    client.beta.user_profiles.list(order="asc")


def webhooks(client: Client, body: bytes, headers: dict[str, str]) -> None:
    event = client.beta.webhooks.unwrap(body, headers=headers, secret="whsec_...")
    assert_type(event, models.BetaWebhookEvent)
    if event.data.type == "session.created":
        assert_type(event.data, models.BetaWebhookSessionCreatedEventData)


async def asynchronous_files(client: AsyncClient, path: Path) -> None:
    download = await client.files.download("file_1")
    assert_type(download, AsyncDownload)
    assert_type(await download.read(), bytes)
    page = await client.beta.agents.list()
    assert_type(page, AsyncPageCursor[models.BetaManagedAgentsAgent])
    async for agent in page.iter_all():
        assert_type(agent, models.BetaManagedAgentsAgent)
    await client.files.upload(file=path)


def page_is_not_iterable(page: Page[models.ModelInfo]) -> NoReturn:
    page.__iter__()


async def call_that_is_not_awaited_is_not_iterable(client: AsyncClient) -> None:
    async for _ in client.models.list():  # type: ignore[attr-defined] # pyright: ignore[reportGeneralTypeIssues, reportAttributeAccessIssue]
        pass

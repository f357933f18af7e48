"""Log lines of calls on real sockets, in the libraries that programs log with, and without the key."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
import structlog
from loguru import logger as loguru_logger

from api_claude import Client, Retry, errors, log_events
from support.blocking import Connector, Mode
from support.fault_table import ARGUMENTS, CALLS
from support.servers import FaultServer

KEY = "sk-ant-api03-SECRET-0123456789"
FAST: dict[str, Any] = {"base": 0.01, "cap": 0.02}


class Kept(logging.Handler):
    """A handler that keeps each record as text, with all of its attributes."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.records: list[logging.LogRecord] = []
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)
        self.texts.append(f"{record.name} {record.getMessage()} {vars(record)!r}")


@pytest.fixture
def everything() -> Iterator[Kept]:
    """All records of all loggers, at the lowest level."""
    root, handler = logging.getLogger(), Kept()
    known = [each for each in logging.root.manager.loggerDict.values() if hasattr(each, "level")]
    before = {each: (each.level, each.disabled) for each in (root, *known)}
    for each in before:
        each.setLevel(1)
        each.disabled = False
    root.addHandler(handler)
    yield handler
    root.removeHandler(handler)
    for each, (level, disabled) in before.items():
        each.setLevel(level)
        each.disabled = disabled


@pytest.mark.parametrize("call", CALLS)
def test_lines_of_a_call_with_two_attempts(
    faults: FaultServer, connect: Connector, everything: Kept, call: str
) -> None:
    good = "json-ok" if call == "create" else "sse-ok"
    client = connect(
        faults.url("json-529", good), policies=[Retry(2, **FAST)], on_event=log_events()
    )
    CALLS[call](client)
    found = [each for each in everything.records if each.name.startswith("api_claude.")]
    assert [(each.name, each.levelname) for each in found] == [
        ("api_claude.attempts", "DEBUG"),
        ("api_claude.retries", "INFO"),
        ("api_claude.attempts", "DEBUG"),
        ("api_claude.streams", "DEBUG"),
    ]
    assert [getattr(each, "claude_status", None) for each in found] == [529, None, 200, 200]
    assert len({getattr(each, "claude_call", None) for each in found}) == 1


@pytest.mark.parametrize("fault", ["json-400", "stall-before-headers", "reset-before-headers"])
def test_one_warning_for_a_failure(
    faults: FaultServer, connect: Connector, everything: Kept, fault: str
) -> None:
    client = connect(faults.url(fault), timeout=0.2, on_event=log_events())
    with pytest.raises(errors.ClaudeError):
        client.messages.create(**ARGUMENTS)
    found = [each for each in everything.records if each.name.startswith("api_claude")]
    assert sum(each.levelno >= logging.WARNING for each in found) == 1


def test_one_warning_for_a_stream_that_broke(
    faults: FaultServer, connect: Connector, everything: Kept
) -> None:
    client = connect(faults.url("sse-reset"), on_event=log_events())
    with (
        pytest.raises(errors.ClaudeError),
        client.messages.stream(**ARGUMENTS) as stream,
    ):
        stream.get_final_message()
    found = [each for each in everything.records if each.name.startswith("api_claude")]
    warnings = [each for each in found if each.levelno >= logging.WARNING]
    assert [each.name for each in warnings] == ["api_claude.streams"]


def transport(kind: str, mode: Mode, connector: Connector) -> Any:
    if kind == "pool":
        return None
    if kind == "httpx":
        return connector.httpx_client()
    return httpx2.Client() if mode == "sync" else httpx2.AsyncClient()


@pytest.mark.parametrize(
    "kind, header",
    [
        ("pool", "authorization"),
        ("pool", "x-api-key"),
        ("httpx", "authorization"),
        ("httpx2", "x-api-key"),
    ],
)
def test_no_logger_shows_the_key_or_the_prompt(
    faults: FaultServer, connect: Connector, mode: Mode, everything: Kept, kind: str, header: Any
) -> None:
    http_client = transport(kind, mode, connect)
    for fault in ("json-ok", "json-401", "reset-before-headers", "sse-ok", "json-529,json-ok"):
        client = connect(
            faults.url(*fault.split(",")),
            api_key=KEY,
            auth_header=header,
            http_client=http_client,
            policies=[Retry(2, **FAST)],
            on_event=log_events(),
        )
        prompt = {**ARGUMENTS, "messages": [{"role": "user", "content": "a secret prompt"}]}
        try:
            if fault == "sse-ok":
                with client.messages.stream(**prompt) as stream:
                    stream.get_final_message()
            else:
                client.messages.create(**prompt)
        except errors.ClaudeError:
            assert fault in ("json-401", "reset-before-headers")
    text = "\n".join(everything.texts)
    # The loggers of other libraries were on. The pool uses none that logs.
    assert ("httpcore" in text) is (kind != "pool")
    assert KEY not in text
    assert "a secret prompt" not in text
    if kind == "httpx2":
        client = http_client
        if mode == "sync":
            client.close()
        else:
            connect._runner.run(client.aclose())


def logged(faults: FaultServer) -> None:
    """Make a call with two attempts."""
    with Client(
        api_key=KEY,
        base_url=faults.url("json-529", "json-ok"),
        policies=[Retry(2, **FAST)],
        on_event=log_events(),
    ) as client:
        client.messages.create(**ARGUMENTS)


def test_fields_reach_a_formatter_of_structlog(faults: FaultServer, everything: Kept) -> None:
    """The formatter that structlog's documents show for lines of the standard library."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_log_level, structlog.stdlib.ExtraAdder()],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    logger = logging.getLogger("api_claude")
    logger.addHandler(handler)
    try:
        logged(faults)
    finally:
        logger.removeHandler(handler)
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [(each["level"], each.get("claude_status")) for each in lines] == [
        ("debug", 529),
        ("info", None),
        ("debug", 200),
        ("debug", 200),
    ]
    assert lines[1]["claude_reason"] == "retry after 529"
    assert KEY not in stream.getvalue()


class InterceptHandler(logging.Handler):
    """The handler that loguru's documents show, with the fields of the record bound."""

    def emit(self, record: logging.LogRecord) -> None:
        fields = {k: v for k, v in vars(record).items() if k.startswith("claude_")}
        loguru_logger.bind(**fields).log(record.levelname, record.getMessage())


def test_fields_reach_loguru(faults: FaultServer, everything: Kept) -> None:
    found: list[Any] = []
    sink = loguru_logger.add(lambda message: found.append(message.record), level=0)
    handler = InterceptHandler()
    logger = logging.getLogger("api_claude")
    logger.addHandler(handler)
    try:
        logged(faults)
    finally:
        logger.removeHandler(handler)
        loguru_logger.remove(sink)
    assert [(each["level"].name, each["extra"].get("claude_status")) for each in found] == [
        ("DEBUG", 529),
        ("INFO", None),
        ("DEBUG", 200),
        ("DEBUG", 200),
    ]

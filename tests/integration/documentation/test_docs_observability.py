"""The code blocks of the page about observability, run unchanged."""

from __future__ import annotations

import json
import logging

import pytest

from support.documents import run
from support.listed_models import model
from support.scripted_tools import Script, model_message, text, use
from support.servers import FaultServer
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request


def test_observability(
    faults: FaultServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    messages = Script(
        model_message(text("Hi.")),
        model_message(use("get_weather", city="Paris")),
        model_message(text("Clear.")),
    )

    def answer(connection: Connection, request: Request) -> None:
        if request.method == "POST":
            messages(connection, request)
        else:
            connection.reply(
                200,
                "application/json",
                json.dumps(model("sonnet-4-6", "2026-01-01T00:00:00Z")).encode(),
            )

    monkeypatch.setitem(FAULTS, "answers", answer)
    monkeypatch.setenv("ANTHROPIC_BASE_URL", faults.url("json-529", "answers"))
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-0123456789")
    loggers = [logging.getLogger(name) for name in ("api_claude", "httpcore", "httpx", "hpack")]
    levels = [each.level for each in loggers]
    with caplog.at_level(logging.DEBUG):
        # Its default is the output when the class was defined.
        here = {"ConsoleSpanExporter()": "ConsoleSpanExporter(out=sys.stdout)"}
        run("observability.md", "", "import sys\n", here)
    for each, level in zip(loggers, levels, strict=True):
        each.setLevel(level)
    names = [each.name for each in caplog.records if each.name.startswith("api_claude.")]
    assert names[:4] == [
        "api_claude.attempts",
        "api_claude.retries",
        "api_claude.attempts",
        "api_claude.streams",
    ]
    out = capsys.readouterr().out
    for name in ("chat claude-sonnet-4-6", "execute_tool get_weather", "invoke_agent weather"):
        assert f'"name": "{name}"' in out
    assert "sk-ant" not in out + caplog.text
    assert "Hello" not in out

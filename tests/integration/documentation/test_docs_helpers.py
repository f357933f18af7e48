"""The pages about helpers: their code, run as it stands against a real model."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from support.documents import blocks, run
from support.png import png
from support.servers import BatchService, ModelServer

CLIENT = "client = Client()\n"
# The model wants to be told to use a tool, and to be the same each time.
TOOLS = 'max_tokens=200, tool_choice={"type": "any"}, extra_body={"temperature": 0}'
PLACEHOLDERS = "model=..., max_tokens=..., messages=..."
COLD = 'max_tokens=512, extra_body={"temperature": 0}'
STORY = (
    'model="claude-sonnet-4-6", max_tokens=24, messages=[{"role": "user", "content": "A story."}]'
)
# When it streams, the server sends `tool_use` without its `input`, which the spec asks for.
NO_INPUT = pytest.mark.filterwarnings(
    "ignore:.*differs from the spec at. content_block:api_claude_runtime.replies.repair.ReplyShapeWarning"
)


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ANTHROPIC_API_KEY", ModelServer.api_key)
    return lambda url: monkeypatch.setenv("ANTHROPIC_BASE_URL", url)


@NO_INPUT
def test_tools(at: Any, model_server: ModelServer, capsys: pytest.CaptureFixture[str]) -> None:
    at(model_server.base_url)
    left = run("tools.md", "", CLIENT, {"max_tokens=1024": TOOLS})
    out = capsys.readouterr().out
    assert "tool_use ['" in out
    assert left["value"].done
    assert left["turn"].message.stop_reason != "tool_use"


@pytest.fixture
def ticket_server() -> Iterator[ModelServer]:
    names: dict[str, Any] = {}
    exec(blocks("output.md")[0].partition("\nreply = ")[0], names)
    # With the bounds that the API would only tell the model of: this one needs to be held to them.
    with ModelServer(schema=TypeAdapter(names["Ticket"]).json_schema()) as server:
        yield server


def test_output(at: Any, ticket_server: ModelServer, capsys: pytest.CaptureFixture[str]) -> None:
    at(ticket_server.base_url)
    left = run("output.md", "", CLIENT, {"max_tokens=512": COLD})
    assert left["ticket"].urgency in {"low", "high"}
    assert "max_tokens" in capsys.readouterr().out


def test_vision(at: Any, model_server: ModelServer) -> None:
    at(model_server.base_url)
    Path("photo.png").write_bytes(png(255, 0, 0))
    Path("report.pdf").write_bytes(b"%PDF-1.7")
    left = run("vision.md", "", CLIENT)
    assert [block["type"] for block in left["blocks"]] == ["image"] * 3 + ["document"] * 2
    assert [block["source"]["type"] for block in left["blocks"]] == [
        "base64",
        "url",
        "file",
        "base64",
        "text",
    ]


def test_caching(at: Any, model_server: ModelServer, capsys: pytest.CaptureFixture[str]) -> None:
    at(model_server.base_url)
    run("caching.md", "", CLIENT)
    assert "\n1\n" in capsys.readouterr().out


@pytest.mark.xdist_group("thinking")
def test_prompts(at: Any, thinking_server: ModelServer, capsys: pytest.CaptureFixture[str]) -> None:
    at(thinking_server.base_url)
    run("prompts.md", "", CLIENT, {"max_tokens=256": "max_tokens=16"})
    assert "thought: " in capsys.readouterr().out


def test_conversations(
    at: Any, model_server: ModelServer, capsys: pytest.CaptureFixture[str]
) -> None:
    at(model_server.base_url)
    left = run("conversations.md", "", CLIENT)
    assert len(left["other"]) == 2
    assert "claude-haiku-4-5" in capsys.readouterr().out


@pytest.fixture
def late_service(model_server: ModelServer) -> Iterator[BatchService]:
    """The third request expires, and is answered when it is submitted again."""
    url, key = model_server.base_url, model_server.api_key
    with BatchService(url, key, hold=True, expires_after=1.0) as service:
        service.release(2)
        ended = threading.Event()

        def release() -> None:
            while service.created < 2 and not ended.wait(0.01):
                pass
            service.release()

        thread = threading.Thread(target=release)
        thread.start()
        yield service
        ended.set()
        thread.join()


def test_batches(
    at: Any,
    late_service: BatchService,
    model_server: ModelServer,
    capsys: pytest.CaptureFixture[str],
) -> None:
    at(late_service.base_url)
    names = {"client.messages.gather": "live.messages.gather"}
    names["client.messages.count_tokens"] = "live.messages.count_tokens"
    names["timeout=24 * 3600"] = "timeout=60, poll=0.1"
    live = f"live = Client(base_url={model_server.base_url!r})\n"
    left = run("batches.md", "", live + CLIENT, names)
    left["live"].close()
    left["job"].close()
    out = capsys.readouterr().out
    assert "3 succeeded, 1 expired" in out
    assert "[True, True, True]" in out
    assert late_service.created == 2  # the first one and a retry; the last one was found


def test_streaming(at: Any, model_server: ModelServer, capsys: pytest.CaptureFixture[str]) -> None:
    at(model_server.base_url)
    left = run("streaming.md", "", CLIENT, {PLACEHOLDERS: STORY})
    assert left["control"].state == "ended"
    assert capsys.readouterr().out

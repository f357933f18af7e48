"""The code blocks of the pages about helpers, run unchanged against the local model."""

import asyncio
import inspect
import json
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from api_claude import Problem, check_request, require_valid
from api_claude_runtime.helpers.templates.ready import READY
from support.documents import DOCS, blocks, run
from support.listed_models import pages
from support.png import png
from support.servers import BatchService, FaultServer, ModelServer, bodies, events
from support.servers.canned import CannedServer

VALIDATION = DOCS.parent / "runtime" / "api_claude_runtime" / "helpers" / "validation"
CLIENT = "client = Client()\n"
# The small model must be forced to use a tool. Temperature 0 makes its answers repeatable.
TOOLS = 'max_tokens=200, tool_choice={"type": "any"}, extra_body={"temperature": 0}'
PLACEHOLDERS = "model=..., max_tokens=..., messages=..."
DETERMINISTIC = 'max_tokens=512, extra_body={"temperature": 0}'
STORY = (
    'model="claude-sonnet-4-6", max_tokens=24, messages=[{"role": "user", "content": "A story."}]'
)
# The server streams `tool_use` without `input`, which the spec requires.
NO_INPUT = pytest.mark.filterwarnings(
    "ignore:.*differs from the spec at. content_block:api_claude_runtime.replies.warning.ReplyShapeWarning"
)


def text_of_page(name: str) -> str:
    return (DOCS / name).read_text("utf-8")


@pytest.fixture
def use_server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ANTHROPIC_API_KEY", ModelServer.api_key)
    return lambda url: monkeypatch.setenv("ANTHROPIC_BASE_URL", url)


@NO_INPUT
def test_tools(
    use_server: Any, model_server: ModelServer, capsys: pytest.CaptureFixture[str]
) -> None:
    use_server(model_server.base_url)
    variables = run("tools.md", "", CLIENT, {"max_tokens=1024": TOOLS})
    out = capsys.readouterr().out
    assert "tool_use ['" in out
    assert variables["value"].done
    assert variables["turn"].message.stop_reason != "tool_use"


@pytest.fixture
def ticket_server() -> Iterator[ModelServer]:
    names: dict[str, Any] = {}
    exec(blocks("output.md")[0].partition("\nreply = ")[0], names)
    # The request describes limits such as `max_length` only as text, which the small model ignores.
    # This server enforces the full schema.
    with ModelServer(schema=TypeAdapter(names["Ticket"]).json_schema()) as server:
        yield server


def test_output(
    use_server: Any, ticket_server: ModelServer, capsys: pytest.CaptureFixture[str]
) -> None:
    use_server(ticket_server.base_url)
    variables = run("output.md", "", CLIENT, {"max_tokens=512": DETERMINISTIC})
    assert variables["ticket"].urgency in {"low", "high"}
    assert "max_tokens" in capsys.readouterr().out


def test_types(use_server: Any, model_server: ModelServer) -> None:
    use_server(model_server.base_url)
    Path("chart.png").write_bytes(png(255, 0, 0))
    assert run("types.md", "", CLIENT)["message"].content


def test_vision(use_server: Any, model_server: ModelServer) -> None:
    use_server(model_server.base_url)
    Path("photo.png").write_bytes(png(255, 0, 0))
    Path("report.pdf").write_bytes(b"%PDF-1.7")
    variables = run("vision.md", "", CLIENT)
    assert [block["type"] for block in variables["blocks"]] == ["image"] * 3 + ["document"] * 2
    assert [block["source"]["type"] for block in variables["blocks"]] == [
        "base64",
        "url",
        "file",
        "base64",
        "text",
    ]


def test_caching(
    use_server: Any, model_server: ModelServer, capsys: pytest.CaptureFixture[str]
) -> None:
    use_server(model_server.base_url)
    run("caching.md", "", CLIENT)
    out = capsys.readouterr().out
    assert "\n1\n" in out
    (shown,) = re.findall(r"```text\n(prompt_changed.*?)```", text_of_page("caching.md"), re.DOTALL)
    assert shown in out


def test_validation(
    use_server: Any, model_server: ModelServer, capsys: pytest.CaptureFixture[str]
) -> None:
    use_server(model_server.base_url)
    variables = run("validation.md", "", CLIENT)
    text = (DOCS / "validation.md").read_text("utf-8")
    assert f"```\n{capsys.readouterr().out}```" in text
    assert variables["message"].content


def test_validation_tables() -> None:
    """The tables of the page have every parameter and field, with its default, and every rule."""
    text = (DOCS / "validation.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\w+)` \| .* \| (.+) \|$", text, re.MULTILINE)
    settings = [*inspect.signature(check_request).parameters]
    assert settings == [*inspect.signature(require_valid).parameters]
    defaults = {name: f"`{json.dumps(each)}`" for name, each in Problem._field_defaults.items()}
    fields = [(name, defaults.get(name, "required")) for name in Problem._fields]
    assert rows == [("method", "required"), ("args", "none"), ("arguments", "none"), *fields]
    listed = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \| [^|]+ \|$", text, re.MULTILINE)
    rules = {rule for row in listed for rule in re.findall(r"`(\w+)`", row)}
    source = "".join(path.read_text("utf-8") for path in VALIDATION.rglob("*.py"))
    assert {rule for rule in rules if f'"{rule}"' not in source} == set()
    used = set(re.findall(r'(?:yield|Problem\([^()]*,|add\([^()]*,) "([a-z_]+)"(?=[,)])', source))
    assert used - {"pattern"} <= rules


def test_prompts(
    use_server: Any, thinking_server: ModelServer, capsys: pytest.CaptureFixture[str]
) -> None:
    use_server(thinking_server.base_url)
    run("prompts.md", "", CLIENT, {"max_tokens=256": "max_tokens=16"})
    assert "thought: " in capsys.readouterr().out


def test_conversations(
    use_server: Any, model_server: ModelServer, capsys: pytest.CaptureFixture[str]
) -> None:
    use_server(model_server.base_url)
    variables = run("conversations.md", "", CLIENT)
    assert len(variables["other"]) == 2
    assert "claude-haiku-4-5" in capsys.readouterr().out


@pytest.fixture
def expiring_service(model_server: ModelServer) -> Iterator[BatchService]:
    """A batch service where the third request expires, and succeeds when it is submitted again."""
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
    use_server: Any,
    expiring_service: BatchService,
    model_server: ModelServer,
    capsys: pytest.CaptureFixture[str],
) -> None:
    use_server(expiring_service.base_url)
    replacements = {"client.messages.gather": "model_client.messages.gather"}
    replacements["client.messages.count_tokens"] = "model_client.messages.count_tokens"
    replacements["timeout=24 * 3600"] = "timeout=60, poll=0.1"
    setup = f"model_client = Client(base_url={model_server.base_url!r})\n"
    variables = run("batches.md", "", setup + CLIENT, replacements)
    variables["model_client"].close()
    variables["job"].close()
    out = capsys.readouterr().out
    assert "3 succeeded, 1 expired" in out
    assert "[True, True, True]" in out
    # The first batch and a retry. The last part of the page finds the batch and creates none.
    assert expiring_service.created == 2


def test_streaming(
    use_server: Any, model_server: ModelServer, capsys: pytest.CaptureFixture[str]
) -> None:
    use_server(model_server.base_url)
    variables = run("streaming.md", "", CLIENT, {PLACEHOLDERS: STORY})
    assert variables["control"].state == "ended"
    assert capsys.readouterr().out


@pytest.mark.parametrize(
    "first, arrived", [("sse-reset", events.HALF_TEXT), ("sse-reset-at-once", "")]
)
def test_an_interrupted_message_is_continued_as_the_page_shows(
    use_server: Any, faults: FaultServer, first: str, arrived: str
) -> None:
    use_server(faults.url(first, "json-ok"))
    variables = run("streaming.md", "Continue exactly", CLIENT)
    assert variables["story"] == arrived + bodies.TEXT
    turns = json.loads(faults.requests[-1].body)["messages"]
    assert [turn["content"] for turn in turns[1:2]] == [arrived][: len(turns) - 1]
    assert turns[-1]["role"] == "user"


def test_models(use_server: Any, capsys: pytest.CaptureFixture[str]) -> None:
    with CannedServer(pages()) as server:
        use_server(server.base_url)
        variables = run("models.md", "", CLIENT)
        asyncio.run(variables["load"]())
    out = capsys.readouterr().out
    assert "use claude-sonnet-4-6" in out
    assert "no finding" in out
    assert out.count(str(variables["catalog"])) == 2


def test_templates(
    use_server: Any, model_server: ModelServer, capsys: pytest.CaptureFixture[str]
) -> None:
    use_server(model_server.base_url)
    variables = run("templates.md", "", CLIENT)
    assert variables["both"].values["system"] == "You are polite."
    assert "system" not in variables["longer"].values
    assert variables["text"]
    assert "Template(model='claude-sonnet-4-6', max_tokens=64, " in capsys.readouterr().out


def test_the_ready_templates_on_the_page() -> None:
    text = (DOCS / "templates.md").read_text("utf-8")
    rows = [
        f"| `Template.{name}` | `{each.effort}` | {each.max_tokens} | {each.purpose} |"
        for name, each in READY.items()
    ]
    assert "\n".join(rows) + "\n\n" in text


def test_recording(
    faults: FaultServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ANTHROPIC_BASE_URL", faults.url("json-ok"))
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-0123456789")
    run("recording.md")
    assert capsys.readouterr().out.splitlines() == [bodies.TEXT, "1 body.max_tokens"]
    assert len(faults.requests) == 1
    assert "sk-ant" not in (tmp_path / "chat.jsonl").read_text("utf-8")

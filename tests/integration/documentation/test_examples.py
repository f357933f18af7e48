"""Every script of `docs/examples`, run unchanged against local servers."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from support.documents import DOCS
from support.listed_models import pages
from support.png import png
from support.servers import BatchService, ModelServer
from support.servers.canned import CannedServer

EXAMPLES = DOCS / "examples"
RUN = {
    "batches.py",
    "caching.py",
    "compare.py",
    "compat.py",
    "costs.py",
    "configuration.py",
    "conversation.py",
    "diagnose.py",
    "gather.py",
    "models.py",
    "metrics.py",
    "observability.py",
    "output.py",
    "preview.py",
    "prompts.py",
    "quota.py",
    "recording.py",
    "reply_cache.py",
    "streams.py",
    "templates.py",
    "tools.py",
    "transports.py",
    "validation.py",
    "vision.py",
}
# `demo.py` starts its own server. `nox -s demo` runs it.


def run(name: str, base_url: str, *arguments: str) -> str:
    environment = {
        **os.environ,
        "ANTHROPIC_BASE_URL": base_url,
        "ANTHROPIC_API_KEY": ModelServer.api_key,
        # The server streams `tool_use` without `input`, which the spec requires.
        "PYTHONWARNINGS": "error,ignore:an event differs from the spec",
    }
    result = subprocess.run(
        [sys.executable, EXAMPLES / name, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert ModelServer.api_key not in result.stdout + result.stderr
    return result.stdout


def test_every_example_is_tested() -> None:
    assert {path.name for path in EXAMPLES.glob("*.py")} == RUN | {"demo.py"}


def test_tools(model_server: ModelServer) -> None:
    out = run("tools.py", model_server.base_url)
    assert "turn: tool_use ['get_" in out
    assert "result: {'city': '" in out
    assert "messages: ['user', 'assistant', 'user', 'assistant']" in out
    assert "input so far: get_weather {'city': '" in out
    assert "streamed turn: tool_use" in out


def test_configuration(model_server: ModelServer) -> None:
    out = run("configuration.py", model_server.base_url).splitlines()
    assert out[0].startswith("asked: ")
    assert out[1] == "refused: 1 of 1 requests are used"
    assert out[2] == "line 10 is invalid: policies[1].attemps"
    assert out[3].startswith("policy: Retry(attempts=2, ")
    assert out[4] == "changed: policies"
    assert out[5].startswith("policy: Retry(attempts=5, ")
    assert out[6] == "same circuit breaker: True"
    assert out[7].startswith("asked: ")
    assert re.fullmatch(r"day \d{4}-\d\d-\d\d: 2 of 2 requests, \S+ of 5 cost", out[8])


def test_observability(model_server: ModelServer) -> None:
    out = run("observability.py", model_server.base_url, "--content")
    lines = out.splitlines()
    assert lines[0].startswith("chat claude-sonnet-4-6 {")
    assert "Name a colour." in lines[0]
    assert lines[1].startswith("  POST /v1/messages {")
    (agent,) = [n for n, line in enumerate(lines) if line.startswith("invoke_agent clock")]
    assert lines[agent + 1].startswith("  chat claude-sonnet-4-6 {")
    assert any(line.startswith("  execute_tool get_time {") for line in lines)
    assert "gen_ai.client.token.usage {token}" in lines
    assert ModelServer.api_key not in out


def test_quota(model_server: ModelServer) -> None:
    out = run("quota.py", model_server.base_url)
    assert out.count("answered with") == 2
    assert "refused: 2 of 2 requests are used" in out
    assert re.search(
        r"^day \d{4}-\d\d-\d\d: 2 of 2 requests, \d+ of 100,000 tokens$", out, re.MULTILINE
    )


def test_output(schema_server: ModelServer) -> None:
    out = run("output.py", schema_server.base_url)
    assert "at once: " in out
    assert out.count("so far: {") > 3
    assert "whole: capital=" in out
    assert "cut off: " in out
    assert "because of max_tokens" in out


def test_prompts(thinking_server: ModelServer) -> None:
    out = run("prompts.py", thinking_server.base_url)
    # The server names the stop sequence, but its stop_reason is end_turn.
    assert re.search(r"^stop sequences: (end_turn|stop_sequence|max_tokens) ", out, re.MULTILINE)
    assert "thinking: ['thinking'" in out
    assert "effort: " in out
    assert out.startswith("system: ")


def test_diagnose(model_server: ModelServer) -> None:
    out = run("diagnose.py", model_server.base_url)
    assert "because of tcp: 127.0.0.1:9: " in out
    assert "API key from ANTHROPIC_API_KEY" in out
    assert out.endswith("ok: True\n")


def test_preview(model_server: ModelServer) -> None:
    out = run("preview.py", model_server.base_url)
    assert "would send: POST /v1/messages " in out
    assert "client.messages.create(" in out
    assert "failed: NotFoundError" in out
    assert "/v1/nowhere' \\" in out
    assert "$ANTHROPIC_API_KEY" in out
    assert 'curl received: {"' in out


def test_vision(model_server: ModelServer, tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(png(255, 0, 0))
    out = run("vision.py", model_server.base_url, str(tmp_path / "photo.png"))
    assert "28 x 28 pixels, about 1 tokens" in out
    assert len(out.splitlines()) > 1  # `tests/integration/model/test_vision.py` checks the answer


def test_caching(model_server: ModelServer) -> None:
    out = run("caching.py", model_server.base_url)
    assert out.count("written: ") == 2
    assert "prompt_changed: " in out
    assert "first difference: system[0].text changed: 'Answer politely" in out
    assert "cost 0.0" in out


def test_costs(model_server: ModelServer) -> None:
    out = run("costs.py", model_server.base_url)
    assert "before: between 0.000" in out
    assert "after: 0.000" in out


def test_conversation(model_server: ModelServer) -> None:
    out = run("conversation.py", model_server.base_url)
    assert "stored: True" in out
    assert "trimmed: 6 -> 4" in out
    assert "replayed: 6" in out


def test_compare(model_server: ModelServer) -> None:
    out = run("compare.py", model_server.base_url)
    assert "model" in out.splitlines()[0]
    assert out.splitlines()[2].startswith("claude-sonnet-4-6")
    assert "fastest: claude-" in out


def test_gather(model_server: ModelServer) -> None:
    out = run("gather.py", model_server.base_url)
    assert [line.split(" -> ")[0] for line in out.splitlines()][:5] == [
        "red",
        "green",
        "blue",
        "white",
        "black",
    ]
    assert "tokens" in out.splitlines()[0]
    assert out.splitlines()[5] == "no image -> BadRequestError"


def test_metrics(model_server: ModelServer) -> None:
    model = model_server.model  # this server names the same model in every response
    arguments = ("--model", model, "--slow-after", "0.000001")
    out = run("metrics.py", model_server.base_url, *arguments)
    *lines, last = out.splitlines()
    assert out.count(f"slow: POST {model} took ") == 5
    assert "failed: 0; retried: 0" in lines
    report = json.loads(last)
    assert (report["calls"], report["messages"], report["unpriced"]) == (5, 5, 0)
    tokens = report["tokens"]
    cost = (tokens["input"] * 3 + tokens["output"] * 15) / 1e6
    cached = tokens.get("cache_read_input", 0) * 0.3 / 1e6
    assert report["cost"] == pytest.approx(cost + cached)


def test_streams(model_server: ModelServer) -> None:
    out = run("streams.py", model_server.base_url)
    assert out.count("piece: ") > 1
    assert "now it is paused" in out
    assert "cancelled after True cancelled" in out


def test_batches(batch_service: BatchService) -> None:
    first = run("batches.py", batch_service.base_url, "--poll", "0.1")
    assert first.count(" tokens") == 5
    assert "to retry: 0" in first
    assert "5 succeeded" in first
    second = run("batches.py", batch_service.base_url, "--poll", "0.1", "--resume")
    assert second.splitlines()[-1] == first.splitlines()[-1]  # the same batch
    assert batch_service.created == 1
    assert batch_service.executed == 5


def test_models() -> None:
    with CannedServer(pages()) as server:
        out = run("models.py", server.base_url)
    assert "claude-sonnet-4-6" in out
    assert "claude-haiku-3 retires soon; successor: none listed" in out
    assert "problem: max_tokens: 1,000,000 exceeds the 64,000 of claude-sonnet-4-6" in out


def test_templates(model_server: ModelServer) -> None:
    out = run("templates.py", model_server.base_url)
    assert "Template(max_tokens=24, system='Summarize the given text" in out
    assert "counted: " in out
    # Four tokens are usually not enough, but the model is free to give a shorter answer.
    assert "cut off: " in out or "answer: " in out


def test_validation(model_server: ModelServer) -> None:
    out = run("validation.py", model_server.base_url)
    assert "tag: messages[0].content[0].type is 'txt': did you mean 'text'?" in out
    assert "answer: " in out
    assert "length: requests[1].params.messages[0].content[0].text must have at least 1" in out
    assert "custom_id: requests[2].custom_id is already the custom_id of requests[0]" in out


def test_reply_cache(model_server: ModelServer) -> None:
    out = run("reply_cache.py", model_server.base_url)
    assert "answers: 1\n" in out
    assert "sent: 1\n" in out
    assert "hits and shared: 4 " in out


def test_recording(model_server: ModelServer) -> None:
    out = run("recording.py", model_server.base_url)
    assert out == "lines: 1\nequal: True\nnot recorded: body.messages[0].content\n"


def test_transports(model_server: ModelServer) -> None:
    out = run("transports.py", model_server.base_url)
    assert re.fullmatch(r"200 \d+ tokens\n1 call\n", out)


def test_compat(model_server: ModelServer) -> None:
    out = run("compat.py", model_server.base_url)
    assert re.fullmatch(r"tokens: \d+\npieces: True of 1 block\nerror: True\n", out)

"""Calls of the command line: results, errors, exit codes, pages, files and costs."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import pytest

from api_claude_runtime.cli.commands.command import EndpointCommand
from api_claude_runtime.cli.table import Table
from support import listed_models
from support.command_line import KEY, call, environment
from support.servers import FaultServer
from support.servers.canned import Canned, CannedServer
from support.servers.gated import GatedServer

CREATE = (
    "messages",
    "create",
    "--model",
    "claude-sonnet-4-6",
    "--max-tokens",
    "9",
    "--message",
    "Hi",
)
NOWHERE = "http://127.0.0.1:9"


def test_a_message(faults: FaultServer) -> None:
    done = call(*CREATE, base_url=f"{faults.base_url}/json-ok")
    assert (done.code, done.err) == (0, "")
    assert done.json["role"] == "assistant"
    sent = json.loads(faults.requests[0].body)
    assert sent["messages"] == [{"role": "user", "content": "Hi"}]
    text = call(*CREATE, "--format", "text", base_url=f"{faults.base_url}/json-ok").out
    assert text.strip() == "".join(b["text"] for b in done.json["content"] if b["type"] == "text")


@pytest.mark.parametrize(
    "fault, code, words",
    [
        ("json-401", 1, "AuthenticationError: 401 authentication_error"),
        ("json-529", 1, "OverloadedError: 529"),
        ("html-502", 1, "502"),
        ("reset", 1, "Error: "),
        ("json-cut", 1, "DecodeError: "),
    ],
)
def test_errors_of_the_api(faults: FaultServer, fault: str, code: int, words: str) -> None:
    done = call(*CREATE, base_url=f"{faults.base_url}/{fault}")
    assert (done.code, done.out) == (code, "")
    assert done.err.count("\n") == 1
    assert words in done.err


def test_an_error_has_the_request_id_and_no_controls() -> None:
    body = {"type": "error", "error": {"type": "not_found_error", "message": "no\x1b[2J\nmodel"}}
    with CannedServer({"/v1/messages": Canned(json.dumps(body).encode(), status=404)}) as server:
        done = call(*CREATE, base_url=server.base_url)
    assert done.code == 1
    assert "request id req_canned" in done.err
    assert r"no\x1b[2J model" in done.err
    assert done.err.count("\n") == 1


def test_errors_before_sending() -> None:
    assert call(*CREATE, base_url=NOWHERE, key="").code == 2
    assert "ANTHROPIC_API_KEY" in call(*CREATE, base_url=NOWHERE, key="").err
    assert call(*CREATE, base_url="ftp://a").code == 2
    refused = call("models", "retrieve", "..", base_url=NOWHERE)
    assert (refused.code, refused.out) == (3, "")
    assert "model_id must be an id" in refused.err


def test_without_a_key_the_message_names_the_option() -> None:
    done = call(*CREATE, base_url=NOWHERE, key="")
    assert "ANTHROPIC_AUTH_TOKEN, or name another one with --api-key-env" in done.err


def test_headers_with_credentials_are_refused() -> None:
    for name in ("authorization", "cookie", "proxy-authorization", "x-api-key", "x-gateway-token"):
        done = call(*CREATE, "--header", f"{name.title()}: {KEY}", "--dry-run")
        assert (done.code, done.out) == (2, "")
        assert "would show a credential in the list of processes" in done.err


def test_standard_input_is_read_once() -> None:
    done = call(*CREATE, "--tools", "-", "--json", "-", stdin=b"[]", base_url=NOWHERE)
    assert done.code == 2
    assert "--json: standard input was read already, for --tools" in done.err


def test_check_refuses_before_sending() -> None:
    done = call(
        *CREATE, "--check", "messages[0].role=robot", "metadata.user_idd=1", base_url=NOWHERE
    )
    assert (done.code, done.out) == (3, "")
    assert "refused: messages[0].role" in done.err
    assert "refused: metadata.user_idd" in done.err
    fine = call(*CREATE, "--check", "--dry-run", key="")
    assert (fine.code, fine.err) == (0, "")


def test_a_check_that_succeeds_sends(faults: FaultServer) -> None:
    assert call(*CREATE, "--check", base_url=f"{faults.base_url}/json-ok").code == 0
    assert len(faults.requests) == 1


@pytest.mark.parametrize("key", [KEY, ""])
def test_a_dry_run_needs_no_key_and_shows_none(key: str) -> None:
    done = call(*CREATE, "--dry-run", "--system", "Be brief.", base_url=NOWHERE, key=key)
    assert done.code == 0
    assert done.out.startswith(f"POST {NOWHERE}/v1/messages\n")
    assert '"system": "Be brief."' in done.out
    data = call(*CREATE, "--dry-run", "--format", "json", "--header", "x-a: 1", key=key).json
    assert data["headers"]["x-a"] == "1"
    assert data["body"]["max_tokens"] == 9
    curl = call(*CREATE, "--curl", key=key).out
    assert curl.startswith("curl --request POST 'https://api.anthropic.com/v1/messages'")
    assert "$ANTHROPIC_API_KEY" in curl


def test_json_from_a_file_and_from_standard_input(tmp_path: Path) -> None:
    body = {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "Ä"}]}
    path = tmp_path / "body.json"
    path.write_text(json.dumps(body), "utf-8-sig")
    for arguments, stdin in ((["--json", f"@{path}"], b""), (["--json", "-"], path.read_bytes())):
        done = call("messages", "create", *arguments, "--dry-run", "--format", "json", stdin=stdin)
        assert done.json["body"] == body
    missing = call("messages", "create", "--json", f"@{tmp_path}/none.json")
    assert (missing.code, missing.out) == (2, "")
    assert "cannot be read: No such file" in missing.err
    path.write_bytes(b"\xff")
    assert "is not UTF-8" in call("messages", "create", "--json", f"@{path}").err
    deep = call("messages", "create", "--json", "-", stdin=b"[" * 100_000)
    assert (deep.code, "nested too deeply" in deep.err) == (2, True)


def test_the_key_from_another_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OTHER_KEY", "sk-ant-other")
    with GatedServer() as server:
        done = call(*CREATE, "--api-key-env", "OTHER_KEY", base_url=server.base_url, key="")
        assert done.code == 0
    done = call(*CREATE, "--api-key-env", "NO_SUCH_KEY", base_url=NOWHERE)
    assert (done.code, "NO_SUCH_KEY is not set" in done.err) == (2, True)
    done = call(*CREATE, "--api-key-env", KEY, base_url=NOWHERE)  # `call` looks for the key
    assert (done.code, "not the key" in done.err) == (2, True)


def test_retries_and_verbose() -> None:
    with GatedServer([529, 500]) as server:
        done = call(*CREATE, "--retries", "2", "-v", base_url=server.base_url)
    assert done.code == 0
    lines = done.err.splitlines()
    assert [line.split()[2] for line in lines if line.startswith("POST")] == ["529", "500", "200"]
    assert sum(line.startswith("wait ") for line in lines) == 2
    with GatedServer([529]) as server:
        done = call(*CREATE, base_url=server.base_url)
    assert (done.code, len(server.requests)) == (1, 1)


def test_a_deadline(faults: FaultServer) -> None:
    for fault in ("stall-before-headers", "stall-mid-body"):
        done = call(*CREATE, "--deadline", "0.3", base_url=faults.url(fault))
        assert done.code == 1
        assert "APITimeoutError: the deadline of 0.3 s passed while receiving" in done.err
        assert "(increase --deadline)" in done.err
    assert call(*CREATE, "--deadline", "0", base_url=NOWHERE).code == 2


def test_a_configuration_file(tmp_path: Path) -> None:
    path = tmp_path / "client.toml"
    with GatedServer([529]) as server:
        path.write_text(
            f'base_url = "{server.base_url}"\n[[policies]]\npolicy = "Retry"\nattempts = 2\nbase = 0\n'
        )
        done = call(*CREATE, "--config-file", str(path))
        assert done.code == 0, done.err
        assert len(server.requests) == 2
    assert call(*CREATE, "--config-file", str(path), "--retries", "1").code == 2
    path.write_text("nonsense = 1\n")
    assert call(*CREATE, "--config-file", str(path)).code == 2


def test_pages() -> None:
    with CannedServer(listed_models.pages()) as server:
        one = call("models", "list", base_url=server.base_url)
        assert [each["id"] for each in one.lines] == [
            each["id"] for each in listed_models.LISTED[:3]
        ]
        assert "there are more items: use --limit N or --all" in one.err
        everything = call(
            "models", "list", "--all", "--query", "id", "--format", "text", base_url=server.base_url
        )
        assert everything.out.split() == [each["id"] for each in listed_models.LISTED]
        assert everything.err == ""
        server.responses |= {
            path.replace("?", "?limit=4&") if "?" in path else f"{path}?limit=4": canned
            for path, canned in listed_models.pages().items()
        }
        server.responses["/v1/models?after_id=claude-sonnet-4-5&limit=4"] = listed_models.pages()[
            "/v1/models?after_id=claude-sonnet-4-5"
        ]
        four = call("models", "list", "--limit", "4", "--format", "table", base_url=server.base_url)
        assert four.out.splitlines()[0].startswith("ID ")
        assert len(four.out.splitlines()) == 5
    assert call("models", "list", "--limit", "4", "--all").code == 2
    query = call("models", "list", "--limit", "5000", "--dry-run").out
    assert "limit=1000" in query.splitlines()[0]
    query = call("models", "list", "--page-size", "7", "--limit", "9", "--dry-run").out
    assert "limit=7" in query.splitlines()[0]


def test_files(faults: FaultServer, tmp_path: Path) -> None:
    url = f"{faults.base_url}/file-ok"
    target = tmp_path / "out.bin"
    done = call("files", "download", "file_1", "--out", str(target), base_url=url)
    assert (done.code, done.out) == (0, "")
    assert f"saved {target} ({target.stat().st_size:,} bytes)" in done.err
    piped = call("files", "download", "--file-id", "file_1", base_url=url)
    assert (piped.code, len(piped.out) > 0) == (0, True)
    wrong = call("files", "download", "file_1", "--out", str(tmp_path / "no" / "x"), base_url=url)
    assert (wrong.code, "cannot be written" in wrong.err) == (2, True)
    source = tmp_path / "a.txt"
    source.write_text("Some text.")
    assert (
        call("files", "upload", "--file", str(source), base_url=f"{faults.base_url}/uploaded").code
        == 0
    )
    assert b"Some text." in faults.requests[-1].body


def test_cost(tmp_path: Path) -> None:
    prices = tmp_path / "prices.json"
    prices.write_text(json.dumps({"claude-sonnet-4-6": {"input": 3, "output": 15}}))
    with GatedServer() as server:
        done = call(*CREATE, "--cost", "--prices", str(prices), base_url=server.base_url)
        assert done.err == "cost: 0.000105 (10 input and 5 output tokens)\n"
        done = call(*CREATE, "--cost", base_url=server.base_url)
        assert done.err.startswith("cost: 0.000105 USD (10 input")
        before = call(*CREATE, "--cost", "--dry-run", key="")
        assert before.err.startswith("cost: about 0.0000")
        sent = len(server.requests)
        unknown = call(
            *CREATE, "--cost", "--prices", str(prices), "model=other", base_url=server.base_url
        )
        assert (unknown.code, "no prices for the model 'other'" in unknown.err) == (2, True)
        unknown = call(*CREATE, "--cost", "model=other", base_url=server.base_url)
        assert (unknown.code, "give a file with --prices" in unknown.err) == (2, True)
        assert len(server.requests) == sent  # nothing was paid for
    prices.write_text(json.dumps({"claude-sonnet-4-6": {"input": 3, "wrong": 15}}))
    assert call(*CREATE, "--cost", "--prices", str(prices)).code == 2
    assert call(*CREATE, "--prices", str(prices)).code == 2


def test_extra_fields_are_sent(faults: FaultServer) -> None:
    call(*CREATE, "--extra", "new.field=[1]", "--beta", "a", base_url=f"{faults.base_url}/json-ok")
    assert json.loads(faults.requests[0].body)["new"] == {"field": [1]}


def test_a_warning_is_one_line_without_controls() -> None:
    message = {"type": "message", "role": "assistant", "content": "\x1b[2Jno list", "usage": 5}
    with (
        CannedServer({"/v1/messages": Canned(json.dumps(message).encode())}) as server,
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("default")
        done = call(*CREATE, base_url=server.base_url)
    assert done.code == 0
    assert done.json == message
    assert done.err.startswith("ReplyShapeWarning: ")
    assert done.err.count("\n") == 1
    assert "\x1b" not in done.err


def test_models_that_retire_within_90_days_by_default() -> None:
    with CannedServer(listed_models.pages()) as server:
        done = call("models", "--retiring", base_url=server.base_url)
    assert done.code == 0
    assert "claude-haiku-3" in {each["id"] for each in done.lines}
    assert call("models", "--retiring", "soon").code == 2
    assert call("models", "--base-url", "http://x", "list").code == 2


def test_a_deprecated_command_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    row = Table("api_claude").row("models.list")
    assert row is not None
    command = EndpointCommand("api_claude", row._replace(deprecated=True))
    with environment(ANTHROPIC_API_KEY=KEY), pytest.raises(SystemExit) as end:
        command.main(["--dry-run"], "models list")
    assert end.value.code == 0
    assert capsys.readouterr().err == "models list is deprecated: see its help\n"

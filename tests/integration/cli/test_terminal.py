"""The command line in a terminal: a conversation, progress, tables, and completion in real shells."""

from __future__ import annotations

import json
import os
import pty
import select
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from support import listed_models
from support.command_line import KEY, call, shell_path, start
from support.controlled_streams import GatedStream, gated_stream
from support.servers import FaultServer, bodies
from support.servers._faults import FAULTS
from support.servers.canned import CannedServer

MODEL = ("--model", "claude-sonnet-4-6")


class Terminal:
    """A process in a pseudo-terminal, and what it has printed."""

    def __init__(self, *arguments: str, base_url: str) -> None:
        self._own, other = pty.openpty()
        variables = {"TERM": "xterm", "COLUMNS": "80", "NO_COLOR": "1"}
        self.process = start(
            *arguments,
            base_url=base_url,
            stdin=other,
            stdout=other,
            stderr=other,
            variables=variables,
            start_new_session=True,
        )
        os.close(other)
        self.seen = ""

    def type(self, text: str) -> None:
        os.write(self._own, text.encode())

    def interrupt_until(self, text: str) -> None:
        """Press Ctrl-C until `text` is printed.

        Python notices one that comes just before it waits for a key only with the next key.
        """
        end = time.monotonic() + 60
        while text not in self.seen:
            assert time.monotonic() < end, self.seen
            self.process.send_signal(signal.SIGINT)
            while text not in self.seen and select.select([self._own], [], [], 2.0)[0]:
                self.seen += os.read(self._own, 4096).decode("utf-8", "replace")
        self.wait_for(text)

    def wait_for(self, text: str, seconds: float = 60) -> str:
        """Wait until `text` is printed, and return everything up to it since the last call."""
        end = time.monotonic() + seconds
        while text not in self.seen:
            ready, _, _ = select.select([self._own], [], [], 0.5)
            assert time.monotonic() < end, self.seen
            if ready:
                try:
                    data = os.read(self._own, 4096)
                except OSError:  # the process has ended
                    data = b""
                assert data, self.seen
                self.seen += data.decode("utf-8", "replace")
        before, _, self.seen = self.seen.partition(text)
        assert KEY not in before
        return before

    def rest(self) -> str:
        """Wait for the end of the process and return what it printed."""
        found = self.seen
        while True:
            try:
                data = os.read(self._own, 4096)
            except OSError:
                data = b""
            if not data:
                self.process.wait(60)
                return found
            found += data.decode("utf-8", "replace")

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._own)


@contextmanager
def terminal(*arguments: str, base_url: str) -> Iterator[Terminal]:
    opened = Terminal(*arguments, base_url=base_url)
    try:
        yield opened
    finally:
        opened.close()


@pytest.fixture
def gated(faults: FaultServer) -> Iterator[GatedStream]:
    stream = gated_stream()
    FAULTS["chat"] = stream
    try:
        yield stream
    finally:
        stream.opened.set()
        del FAULTS["chat"]


def turns(path: Path) -> list[tuple[str, Any]]:
    found = json.loads(path.read_text("utf-8"))["messages"]
    texts = [
        m["content"] if isinstance(m["content"], str) else m["content"][0]["text"] for m in found
    ]
    return list(zip([m["role"] for m in found], texts, strict=True))


def test_a_conversation_survives_in_its_file(faults: FaultServer, tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    arguments = ("chat", *MODEL, "--system", "Be brief.", "--history", str(path))
    url = f"{faults.base_url}/sse-ok"
    with terminal(*arguments, base_url=url) as chat:
        chat.wait_for("> ")
        chat.type("Hello\n")
        assert bodies.TEXT in chat.wait_for("\n> ")
        chat.type("/exit\n")
        chat.rest()
        assert chat.process.returncode == 0
    assert turns(path) == [("user", "Hello"), ("assistant", bodies.TEXT)]
    assert path.stat().st_mode & 0o077 == 0
    done = call("chat", *MODEL, "--history", str(path), stdin=b"Again\n/show\n", base_url=url)
    assert done.code == 0
    assert "continuing a conversation of 2 messages" in done.err
    assert done.out.startswith(f"{bodies.TEXT}\n")
    sent = json.loads(faults.requests[-1].body)
    assert sent["system"] == "Be brief."
    assert [each["role"] for each in sent["messages"]] == ["user", "assistant", "user"]
    assert len(turns(path)) == 4
    assert KEY not in path.read_text("utf-8")


def test_ctrl_c_stops_the_answer_and_not_the_program(
    faults: FaultServer, gated: GatedStream, tmp_path: Path
) -> None:
    path = tmp_path / "talk.json"
    with terminal(
        "chat", *MODEL, "--history", str(path), base_url=f"{faults.base_url}/chat"
    ) as chat:
        chat.wait_for("> ")
        chat.type("Hello\n")
        chat.wait_for(bodies.PIECES[1])
        chat.process.send_signal(signal.SIGINT)
        chat.wait_for("[stopped]")
        chat.wait_for("> ")
        assert turns(path) == [("user", "Hello"), ("assistant", "".join(bodies.PIECES[:2]))]
        gated.opened.set()
        chat.interrupt_until("> ")  # at the prompt: a new line
        chat.type("More\n")
        chat.wait_for(bodies.PIECES[3])
        chat.wait_for("> ")
        chat.type("\x04")  # Ctrl-D
        chat.rest()
        assert chat.process.returncode == 0
    assert len(turns(path)) == 4


def test_a_chat_goes_on_after_an_error(faults: FaultServer) -> None:
    url = f"{faults.base_url}/json-529,sse-ok"
    done = call(
        "chat", *MODEL, stdin=b"One\nTwo\n/help\n/system\n/clear\n/exit\nThree\n", base_url=url
    )
    assert done.code == 0
    assert "OverloadedError: 529" in done.err
    assert "your message is not part of the conversation" in done.err
    assert bodies.TEXT in done.out
    assert "there is no system prompt" in done.out
    assert [len(json.loads(each.body)["messages"]) for each in faults.requests] == [1, 1]


def test_history_that_cannot_be_used(tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    path.write_text("[]")
    for arguments in ([], ["--history", str(path)], ["--history", str(tmp_path / "no" / "x")]):
        model = MODEL if arguments else ()
        done = call("chat", *model, *arguments)
        assert (done.code, done.out) == (2, "")
    assert path.read_text() == "[]"


def test_lists_are_tables_and_messages_are_texts_in_a_terminal(faults: FaultServer) -> None:
    with CannedServer(listed_models.pages()) as server:
        with terminal("models", "list", base_url=server.base_url) as opened:
            lines = opened.rest().splitlines()
        assert lines[0].startswith("ID ")
        assert max(map(len, lines[:-1])) <= 80
        text = call("models", "--retiring", "36500", base_url=server.base_url).lines
        assert text[0]["id"] == "claude-haiku-3"
        assert text[-1]["successor"] == "claude-sonnet-4-6"
    arguments = ("messages", "create", *MODEL, "--max-tokens", "1", "--message", "Hi", "--stream")
    with terminal(*arguments, base_url=f"{faults.base_url}/sse-ok") as opened:
        assert opened.rest().strip() == bodies.TEXT


def test_a_large_upload_shows_its_progress(faults: FaultServer, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    path.write_bytes(bytes(3_000_000))
    with terminal(
        "files", "upload", "--file", str(path), base_url=f"{faults.base_url}/uploaded"
    ) as opened:
        text = opened.rest()
        assert opened.process.returncode == 0, text
    assert "upload " in text
    assert " of 3.0 MB" in text
    assert len(faults.requests[-1].body) > 3_000_000
    assert b'filename="large.bin"' in faults.requests[-1].body[:1000]


BASH = """
eval "$(api-claude completion bash)"
complete_line() {
    COMP_WORDS=("$@"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=()
    _api_claude_completion api-claude
    echo "${COMPREPLY[@]}"
}
complete_line api-claude beta sessions ev
complete_line api-claude messages create --max-t
complete_line api-claude messages create --model claude-opus-4-8
"""
ZSH = """
autoload -Uz compinit && compinit -u
eval "$(api-claude completion zsh)"
print -r -- ${_comps[api-claude]}
"""


def run_shell(program: str, script: str, path: str) -> list[str]:
    done = subprocess.run(
        [program, "-c", script],
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_completion_in_bash(tmp_path: Path) -> None:
    assert run_shell("bash", BASH, shell_path(tmp_path)) == [
        "events",
        "--max-tokens",
        "claude-opus-4-8",
    ]


@pytest.mark.skipif(shutil.which("zsh") is None, reason="zsh is not installed")
def test_completion_in_zsh(tmp_path: Path) -> None:
    assert run_shell("zsh", ZSH, shell_path(tmp_path)) == ["_api_claude_completion"]

"""docs/examples/chat-service, in headless Chromium, against a server that holds back each token."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from support.documents import DOCS
from support.servers import FaultServer, events
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request

FOLDER = DOCS / "examples" / "chat-service"
KEY = "sk-ant-secret-of-the-test"
SECONDS = 60.0
Serve = Callable[[], AbstractContextManager[str]]


class PacedStream:
    """A response of the API that sends one piece for each `release()` of `gate`.

    After `stall_after` pieces it sends nothing, and sets `left` when the client disconnects.
    """

    def __init__(
        self, pieces: list[str], stall_after: int | None = None, stop_reason: str = "end_turn"
    ) -> None:
        self.pieces = pieces
        self.stop_reason = stop_reason
        self.stall_after = stall_after
        self.gate = threading.Semaphore(0)
        self.left = threading.Event()
        self.questions: list[Any] = []

    def __call__(self, connection: Connection, request: Request) -> None:
        self.questions.append(json.loads(request.body)["messages"])
        connection.send_head(
            200, [("content-type", "text/event-stream"), ("transfer-encoding", "chunked")]
        )
        deltas = [{"type": "text_delta", "text": piece} for piece in self.pieces]
        first, *middle, last = events.block(0, {"type": "text", "text": ""}, *deltas)
        connection.send_chunk(events.START + first)
        for number, chunk in enumerate(middle):
            if number == self.stall_after:
                connection.stall()
                self.left.set()
                return
            assert self.gate.acquire(timeout=SECONDS)
            connection.send_chunk(chunk)
        connection.send_chunk(last + b"".join(events.ending(self.stop_reason)))
        connection.send_chunk(b"")


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[PacedStream], PacedStream]:
    def answer(stream: PacedStream) -> PacedStream:
        monkeypatch.setitem(FAULTS, "paced", stream)
        return stream

    return answer


@pytest.fixture
def serve(faults: FaultServer, tmp_path: Path) -> Serve:
    """`with serve() as url` runs the service in a process of its own."""
    environment = {
        **os.environ,
        "ANTHROPIC_BASE_URL": f"{faults.base_url}/paced",
        "ANTHROPIC_API_KEY": KEY,
        "CHAT_DATABASE": str(tmp_path / "chats.sqlite3"),
    }

    @contextmanager
    def serve() -> Iterator[str]:
        command = [sys.executable, "-m", "uvicorn", "app:app", "--port", "0"]
        with subprocess.Popen(
            command, cwd=FOLDER, env=environment, stderr=subprocess.PIPE, text=True
        ) as process:
            assert process.stderr is not None
            lines: list[str] = []
            try:
                for line in process.stderr:
                    lines.append(line)
                    if found := re.search(r"running on (http://[\d.:]+)", line):
                        yield found[1]
                        break
                else:
                    pytest.fail("".join(lines))
            finally:
                process.terminate()
                lines += process.stderr
        assert KEY not in "".join(lines)
        assert "Traceback" not in "".join(lines)

    return serve


@pytest.fixture
def page() -> Iterator[Page]:
    browser_path = shutil.which("chromium") or shutil.which("google-chrome")
    assert browser_path, "these tests need a browser: apt-get install chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=browser_path,
            args=["--no-sandbox", "--host-resolver-rules=MAP chat.test 127.0.0.1"],
        )
        page = browser.new_page()
        page.set_default_timeout(SECONDS * 1000)
        expect.set_options(timeout=SECONDS * 1000)
        yield page
        browser.close()


def ask(page: Page, question: str) -> None:
    page.fill("#text", question)
    page.click("#send")


def test_tokens_appear_one_after_another(
    page: Page, serve: Serve, answer: Callable[[PacedStream], PacedStream]
) -> None:
    stream = answer(PacedStream(["One, ", "two,\n\n", "drei: ", "ö世界."]))
    with serve() as url:
        page.goto(f"{url}/#first")
        ask(page, "Count.")
        text = page.locator(".assistant")
        expect(text).to_have_text("")
        expect(page.locator("#send")).to_be_disabled()
        shown = ""
        for piece in stream.pieces:
            stream.gate.release()
            shown += piece
            page.wait_for_function(
                "text => document.querySelector('.assistant').textContent === text", arg=shown
            )
        expect(page.locator("#send")).to_be_enabled()
        assert page.locator(".user").inner_text() == "Count."
        assert not page.locator(".error").count()


def test_stop_ends_the_stream_of_the_api_and_the_history_survives_a_restart(
    page: Page, serve: Serve, answer: Callable[[PacedStream], PacedStream], faults: FaultServer
) -> None:
    stream = answer(PacedStream(["One, ", "two, ", "three."], stall_after=2))
    stream.gate.release(2)
    with serve() as url:
        page.goto(f"{url}/#first")
        ask(page, "Count.")
        expect(page.locator(".assistant")).to_have_text("One, two, ")
        assert not stream.left.is_set()
        page.click("#stop")
        assert stream.left.wait(SECONDS)  # the service closed the connection to the API
        expect(page.locator("#send")).to_be_enabled()
        assert not page.locator(".error").count()
    other = answer(PacedStream(["three."]))
    other.gate.release()
    with serve() as url:
        page.goto(f"{url}/#first")
        expect(page.locator(".turn")).to_have_text(["Count.", "One, two, "])
        ask(page, "Go on.")
        expect(page.locator(".turn")).to_have_text(["Count.", "One, two, ", "Go on.", "three."])
        page.goto(f"{url}/#another")  # as an address that is pasted into the same tab
        expect(page.locator(".turn")).to_have_count(0)
        page.goto(f"{url}/#first")
        expect(page.locator(".turn")).to_have_count(4)
        page.click("text=New chat")
        expect(page.locator(".turn")).to_have_count(0)
    assert other.questions == [
        [
            {"role": "user", "content": "Count."},
            {"role": "assistant", "content": "One, two, "},
            {"role": "user", "content": "Go on."},
        ]
    ]


def test_closing_the_page_ends_the_stream_of_the_api(
    page: Page, serve: Serve, answer: Callable[[PacedStream], PacedStream]
) -> None:
    stream = answer(PacedStream(["One, ", "two."], stall_after=1))
    stream.gate.release()
    with serve() as url:
        page.goto(f"{url}/#first")
        ask(page, "Count.")
        expect(page.locator(".assistant")).to_have_text("One, ")
        page.close()
        assert stream.left.wait(SECONDS)


def test_an_error_of_the_api_appears_in_the_page(
    page: Page, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(FAULTS, "paced", FAULTS["json-529"])
    with serve() as url:
        page.goto(f"{url}/#first")
        ask(page, "Count.")
        expect(page.locator(".error")).to_contain_text("Overloaded")
        expect(page.locator("#send")).to_be_enabled()


def test_a_chat_without_an_address_starts_over_plain_http(
    page: Page, serve: Serve, answer: Callable[[PacedStream], PacedStream]
) -> None:
    answer(PacedStream(["One."])).gate.release()
    with serve() as url:
        page.goto(url.replace("127.0.0.1", "chat.test"))  # no secure context, unlike localhost
        ask(page, "Count.")
        expect(page.locator(".turn")).to_have_text(["Count.", "One."])
        page.reload()
        expect(page.locator(".turn")).to_have_text(["Count.", "One."])


def test_a_long_answer_stays_in_sight_and_its_early_end_is_shown(
    page: Page, serve: Serve, answer: Callable[[PacedStream], PacedStream]
) -> None:
    lines = [f"line {number}\n" for number in range(60)]
    answer(PacedStream(lines, stop_reason="max_tokens")).gate.release(60)
    with serve() as url:
        page.goto(f"{url}/#first")
        ask(page, "Count.")
        note = page.locator(".note")
        expect(note).to_have_text("The answer ended early: max_tokens")
        expect(note).to_be_in_viewport()
        expect(page.locator("#text")).to_be_in_viewport()


def test_an_answer_that_is_stopped_before_its_first_word_is_not_kept(
    page: Page, serve: Serve, answer: Callable[[PacedStream], PacedStream]
) -> None:
    stream = answer(PacedStream(["\n\n", "One."], stall_after=1))
    stream.gate.release()
    with serve() as url:
        page.goto(f"{url}/#first")
        ask(page, "Count.")
        page.wait_for_function("document.querySelector('.assistant')?.textContent === '\\n\\n'")
        page.click("#stop")
        assert stream.left.wait(SECONDS)
        other = answer(PacedStream(["One."]))
        other.gate.release()
        ask(page, "Again.")
        expect(page.locator(".assistant").last).to_have_text("One.")
    assert [turn["content"] for turn in other.questions[0]] == ["Count.", "Again."]


def test_a_history_that_cannot_be_read_is_reported(page: Page, serve: Serve) -> None:
    with serve() as url:
        page.goto(f"{url}/#a/b")
        expect(page.locator(".error")).to_have_text("the service answered 404")

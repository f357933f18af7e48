"""The worker of `ask_dataset` without Ray: its checks, and exceptions that end a run."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from api_claude import AsyncClient, Client, errors
from api_claude_runtime.helpers.distributed.answer_journal import AnswerJournal
from api_claude_runtime.helpers.distributed.ask_worker import AskWorker, check_columns
from support.servers import GatedServer

REQUEST: dict[str, Any] = {
    "model": "m",
    "max_tokens": 5,
    "messages": [{"role": "user", "content": "Hi"}],
}
Rows = list[dict[str, Any]]
Answers = Callable[[Callable[[Any], Any], Rows], list[tuple[str | None, str | None]]]


def remote(function: Callable[..., Any]) -> Any:
    """A method of an actor, whose results are awaited."""

    async def call(*arguments: Any) -> Any:
        return function(*arguments)

    return SimpleNamespace(remote=lambda *arguments: asyncio.ensure_future(call(*arguments)))


@pytest.fixture
def server() -> Iterator[GatedServer]:
    with GatedServer() as server:
        yield server


@pytest.fixture
def answers(server: GatedServer, tmp_path: Path) -> Answers:
    """`answers(request, rows)` returns a message or an error for each row."""

    def answers(request: Callable[[Any], Any], rows: Rows) -> list[tuple[str | None, str | None]]:
        journal = AnswerJournal(str(tmp_path / "answers.jsonl"), patience=0)
        actor = SimpleNamespace(known=remote(journal.known), add=remote(journal.add))

        def client() -> AsyncClient:
            return AsyncClient(api_key="sk-ant-test", base_url=server.base_url)

        worker = AskWorker(request, client, actor, "id", 1)
        with worker._runner:
            try:
                return worker._runner.run(worker._answers(rows))
            finally:
                worker._runner.run(worker._client.close())
                journal.close()

    return answers


def test_a_row_is_asked_once(answers: Answers, server: GatedServer) -> None:
    rows: Rows = [{"id": 1}, {"id": 1}, {"id": 2}]
    first = answers(lambda row: REQUEST, rows)
    assert first[0] == first[1] != first[2]
    assert all(error is None for _, error in first)
    assert answers(lambda row: REQUEST, rows) == first
    assert len(server.requests) == 2


def test_an_exception_names_the_row_and_keeps_answers(
    answers: Answers, server: GatedServer, tmp_path: Path
) -> None:
    def request(row: dict[str, Any]) -> Any:
        return {**REQUEST, "modle": "m"} if row["id"] == 2 else REQUEST

    with pytest.raises(TypeError, match="'modle': did you mean 'model'") as caught:
        answers(request, [{"id": 1}, {"id": 2}, {"id": 3}])
    assert caught.value.__notes__ == ["This is the request for the row with the id '2'."]
    assert len(server.requests) == 1
    assert b'"id":"1"' in (tmp_path / "answers.jsonl").read_bytes()


@pytest.mark.parametrize(
    "request_of, kind, problem",
    [
        (lambda row: None, errors.RequestError, "the request must be a dict, not NoneType"),
        (lambda row: {"stream": True}, errors.RequestError, "the request must not set stream"),
        (lambda row: row["text"], KeyError, "text"),
    ],
    ids=["nothing", "stream", "exception"],
)
def test_a_wrong_request_names_the_row_and_sends_nothing(
    answers: Answers, server: GatedServer, request_of: Any, kind: Any, problem: str
) -> None:
    with pytest.raises(kind, match=problem) as caught:
        answers(request_of, [{"id": 7}])
    assert caught.value.__notes__ == ["This is the request for the row with the id '7'."]
    assert not server.requests


def test_a_row_without_an_id_sends_nothing(answers: Answers, server: GatedServer) -> None:
    with pytest.raises(errors.ConfigurationError, match="'id' must not contain null"):
        answers(lambda row: REQUEST, [{"id": 1}, {"id": None}])
    assert not server.requests


@pytest.mark.parametrize("client", [lambda: Client(api_key="sk-ant-test"), lambda: None])
def test_other_clients_are_rejected(client: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="client must return an AsyncClient, not"):
        AskWorker(dict, client, None, "id", 1)


def test_columns() -> None:
    check_columns(["id", "text"], "id")
    with pytest.raises(errors.ConfigurationError, match="must have the column 'key'"):
        check_columns(["id", "text"], "key")
    with pytest.raises(errors.ConfigurationError, match="must not have a column 'error'"):
        check_columns(["id", "error"], "id")

"""Fixtures: packages generated from small specs, and clients of them with a local server."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import os
import subprocess
import sys
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from api_claude_runtime.errors import from_response
from codegen.generate import generate
from codegen.render.emit import write
from support.servers import FaultServer
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request

SPECS = Path(__file__).parent / "specs"
ROOT = Path(__file__).parent.parent.parent

Tree = Callable[[str], Path]
Load = Callable[[str], ModuleType]
Reply = tuple[int, str, bytes]


@pytest.fixture(scope="session")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """`tree("unions")` returns the directory of the package generated from `specs/unions`."""
    made: dict[str, Path] = {}

    def make(feature: str) -> Path:
        if feature not in made:
            package = tmp_path_factory.mktemp(feature) / "api_claude"
            write(generate(SPECS / feature), package)
            made[feature] = package
        return made[feature]

    return make


@pytest.fixture(scope="session")
def other_seed() -> str:
    """A hash seed that this process does not have, so that its sets have another order."""
    return "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"


@pytest.fixture(scope="session")
def real_files(tmp_path_factory: pytest.TempPathFactory, other_seed: str) -> Mapping[str, str]:
    """The files generated from the real spec, by a process with another hash seed."""
    package = tmp_path_factory.mktemp("real") / "api_claude"
    command = [sys.executable, "-m", "codegen", "--output", str(package)]
    environment = {**os.environ, "PYTHONHASHSEED": other_seed}
    subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True)
    return {
        path.relative_to(package).as_posix(): path.read_bytes().decode()
        for path in package.rglob("*")
        if path.is_file()
    }


@pytest.fixture(autouse=True)
def error_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget the error codes of generated packages when the test ends: their files are gone then."""
    monkeypatch.setattr(from_response, "_TABLES", from_response._TABLES.copy())
    monkeypatch.setattr(from_response, "_BY_CODE", {})


def _unload() -> dict[str, ModuleType]:
    names = [name for name in sys.modules if f"{name}.".startswith("api_claude.")]
    return {name: sys.modules.pop(name) for name in names}


@pytest.fixture
def load(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> Iterator[Load]:
    """`load("unions")` imports the generated package as `api_claude` until the test ends."""
    real = _unload()

    def load(feature: str) -> ModuleType:
        _unload()
        monkeypatch.syspath_prepend(str(tree(feature).parent))
        return importlib.import_module("api_claude")

    yield load
    _unload()
    sys.modules.update(real)


@pytest.fixture(scope="session")
def keys() -> Callable[[Any], tuple[set[str], set[str]]]:
    """`keys(SomeParam)` returns the required and the optional keys of a TypedDict.

    It parses the annotations, because Python 3.11 ignores a `NotRequired` in a string annotation.
    """

    def keys(cls: Any) -> tuple[set[str], set[str]]:
        texts = {name: ref.__forward_arg__ for name, ref in cls.__annotations__.items()}
        optional = {name for name, text in texts.items() if text.startswith("NotRequired[")}
        return texts.keys() - optional, optional

    return keys


@pytest.fixture
def server() -> Iterator[FaultServer]:
    """A local server. Its path `/echo` returns the request as JSON."""
    with FaultServer() as server:
        yield server


@pytest.fixture
def echo(load: Load, server: FaultServer) -> Iterator[Callable[[str], Any]]:
    """`echo("parameters")` returns a client that gets each of its requests back as the response."""
    clients: list[Any] = []

    def create(feature: str) -> Any:
        clients.append(load(feature).Client(api_key="test", base_url=server.url("echo")))
        return clients[-1]

    yield create
    for client in clients:
        client.close()


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> deque[Reply]:
    """The responses that the path `/scripted` of the server returns, in order."""
    replies: deque[Reply] = deque()

    def answer(connection: Connection, request: Request) -> None:
        connection.reply(*replies.popleft())

    monkeypatch.setitem(FAULTS, "scripted", answer)
    return replies


@pytest.fixture
def scripted(load: Load, server: FaultServer, script: deque[Reply]) -> Iterator[Callable[..., Any]]:
    """`scripted("pages", (200, "application/json", b"{}"), ...)`: a client and its responses."""
    clients: list[Any] = []

    def create(feature: str, *given: Reply) -> Any:
        script.extend(given)
        clients.append(load(feature).Client(api_key="test", base_url=server.url("scripted")))
        return clients[-1]

    yield create
    for client in clients:
        client.close()


@pytest.fixture(params=["Client", "AsyncClient"])
def connect(
    load: Load, server: FaultServer, script: deque[Reply], request: pytest.FixtureRequest
) -> Iterator[Callable[..., tuple[Any, Callable[[Any], Any]]]]:
    """`client, run = connect("pages", ...)`: a test runs with `Client` and with `AsyncClient`.

    `run(client.things.list())` returns the result, awaited if necessary. It returns an iterator as a
    list.
    """
    clients: list[Any] = []
    with asyncio.Runner() as runner:

        def run(value: Any) -> Any:
            if inspect.isawaitable(value) or isinstance(value, AsyncIterator):
                return runner.run(_awaited(value))
            return list(value) if isinstance(value, Iterator) else value

        def create(feature: str, *given: Reply) -> tuple[Any, Callable[[Any], Any]]:
            script.extend(given)
            cls = getattr(load(feature), request.param)
            clients.append(cls(api_key="test", base_url=server.url("scripted")))
            return clients[-1], run

        yield create
        for client in clients:
            run(client.close())


async def _awaited(value: Any) -> Any:
    if isinstance(value, AsyncIterator):
        return [each async for each in value]
    return await value

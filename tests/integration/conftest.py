"""Fixtures for integration tests: local servers (one of each per worker), and clients."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.blocking import MODES, Connector, Mode
from support.operations import server_document
from support.servers import (
    BatchService,
    ContractServer,
    ContractUnavailable,
    FaultServer,
    ModelServer,
    ModelUnavailable,
)

COUNTRY_SCHEMA = {
    "type": "object",
    "properties": {"capital": {"type": "string", "maxLength": 12}, "large": {"type": "boolean"}},
    "required": ["capital", "large"],
    "additionalProperties": False,
}


def _run(server: ModelServer) -> Iterator[ModelServer]:
    # A missing package skips the test. A server that does not start fails it.
    try:
        server.__enter__()
    except ModelUnavailable as error:
        pytest.skip(f"the model server is not available: {error}")
    try:
        yield server
    finally:
        server.__exit__(None, None, None)


@pytest.fixture(scope="session")
def model_server() -> Iterator[ModelServer]:
    """A model with tool use and vision. A request without `tools` gets the plain model."""
    yield from _run(ModelServer(tools=True, vision=True))


@pytest.fixture(scope="session")
def thinking_server() -> Iterator[ModelServer]:
    """A model that supports extended thinking."""
    # The API requires `max_tokens` above 1024 for thinking. This model would use them all.
    yield from _run(ModelServer(thinking=True, max_tokens=100))


@pytest.fixture(scope="session")
def schema_server() -> Iterator[ModelServer]:
    """A model that always answers with JSON that matches `COUNTRY_SCHEMA`."""
    yield from _run(ModelServer(schema=COUNTRY_SCHEMA))


@pytest.fixture
def killable_server() -> Iterator[ModelServer]:
    """A model server for one test, which may kill it."""
    yield from _run(ModelServer())


def run_contract(spec: Path) -> Iterator[ContractServer]:
    """Run a contract server for the document until the fixture ends."""
    server = ContractServer(spec)
    try:
        server.__enter__()
    except ContractUnavailable as error:
        pytest.skip(f"the contract server is not available: {error}")
    try:
        yield server
    finally:
        server.__exit__(None, None, None)


# Starting these servers takes seconds of processor time, so one worker runs all tests that need one.
_SHARED = {
    "contract_server": "contract",
    "generating_server": "contract",
    "model_server": "model",
    "schema_server": "schema",
    "thinking_server": "thinking",
}


@pytest.hookimpl(tryfirst=True)  # xdist reads the groups in the same hook
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the tests that need the same server in one worker."""
    for item in items:
        needed: list[str] = getattr(item, "fixturenames", [])
        if groups := [_SHARED[name] for name in needed if name in _SHARED]:
            item.add_marker(pytest.mark.xdist_group(groups[0]))


@pytest.fixture(scope="session")
def contract_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ContractServer]:
    """A server that checks requests against the bundled spec and answers with its examples."""
    path: Path = tmp_path_factory.mktemp("contract") / "openapi.json"
    path.write_text(json.dumps(server_document()), encoding="utf-8")
    yield from run_contract(path)


@pytest.fixture
def faults() -> Iterator[FaultServer]:
    """A server that returns the HTTP fault named in the request path."""
    with FaultServer() as server:
        yield server


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest) -> Mode:
    """`"sync"` and `"async"`: the test runs once for each kind of client."""
    mode: Mode = request.param
    return mode


@pytest.fixture
def connect(mode: Mode) -> Iterator[Connector]:
    """`connect(base_url, **options)` creates a client; see `Connector`."""
    with Connector(mode) as connector:
        yield connector


@pytest.fixture
def batch_service(model_server: ModelServer) -> Iterator[BatchService]:
    """A server of the Message Batches API. The local model answers the requests."""
    with BatchService(model_server.base_url, model_server.api_key) as service:
        yield service

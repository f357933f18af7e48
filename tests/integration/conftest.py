"""The servers, one of each for a worker, and clients of both modes for them."""

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
    # Only what is not installed is a reason to skip; a server that breaks is a failure.
    try:
        server.__enter__()
    except ModelUnavailable as error:
        pytest.skip(f"no model server: {error}")
    try:
        yield server
    finally:
        server.__exit__(None, None, None)


@pytest.fixture(scope="session")
def model_server() -> Iterator[ModelServer]:
    """A model with tools and eyes; without `tools` in a request it is the plain model."""
    yield from _run(ModelServer(tools=True, vision=True))


@pytest.fixture(scope="session")
def thinking_server() -> Iterator[ModelServer]:
    """A model that thinks."""
    yield from _run(ModelServer(thinking=True))


@pytest.fixture(scope="session")
def schema_server() -> Iterator[ModelServer]:
    """A model whose every answer follows `COUNTRY_SCHEMA`."""
    yield from _run(ModelServer(schema=COUNTRY_SCHEMA))


@pytest.fixture
def killable_server() -> Iterator[ModelServer]:
    """A model of the test's own, to be killed."""
    yield from _run(ModelServer())


def run_contract(spec: Path) -> Iterator[ContractServer]:
    """Serve the document until the fixture ends."""
    server = ContractServer(spec)
    try:
        server.__enter__()
    except ContractUnavailable as error:
        pytest.skip(f"no contract server: {error}")
    try:
        yield server
    finally:
        server.__exit__(None, None, None)


@pytest.fixture(scope="session")
def contract_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ContractServer]:
    """Checks each request against the bundled spec, and answers with examples made from it."""
    path: Path = tmp_path_factory.mktemp("contract") / "openapi.json"
    path.write_text(json.dumps(server_document()), encoding="utf-8")
    yield from run_contract(path)


@pytest.fixture
def faults() -> Iterator[FaultServer]:
    """A server that breaks HTTP as it is told to."""
    with FaultServer() as server:
        yield server


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest) -> Mode:
    """Both kinds of client."""
    mode: Mode = request.param
    return mode


@pytest.fixture
def connect(mode: Mode) -> Iterator[Connector]:
    """`connect(base_url, **options)` is a client; see `Connector`."""
    with Connector(mode) as connector:
        yield connector


@pytest.fixture
def batch_service(model_server: ModelServer) -> Iterator[BatchService]:
    """The Message Batches API, whose requests the model answers."""
    with BatchService(model_server.base_url, model_server.api_key) as service:
        yield service

"""Responses that the contract server generates from the spec."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from integration.conftest import run_contract
from support.blocking import Connector
from support.each import by_prefix, check_each
from support.operations import Operation, check, document, operations, without_brackets
from support.servers import ContractServer

# Accessors of one operation differ only in their requests, so one accessor per operation is enough.
WHOLE = [
    one
    for one in operations()
    if "application/json" in one.contents and str(one) == one.spec["x-accessors"][0]
]
RESOURCES = by_prefix(WHOLE)


@pytest.fixture(scope="module")
def generating_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ContractServer]:
    path: Path = tmp_path_factory.mktemp("contract") / "openapi.json"
    copy = json.loads(json.dumps(document()))
    schemas = copy["components"]["schemas"]
    for item in copy["paths"].values():
        for operation in item.values():
            form = operation.get("requestBody", {}).get("content", {}).get("multipart/form-data")
            if form:
                name = form["schema"]["$ref"].rpartition("/")[2]
                schemas[name] = without_brackets(schemas[name])
    path.write_text(json.dumps(copy), encoding="utf-8")
    yield from run_contract(path)


@pytest.mark.parametrize("resource", RESOURCES)
def test_generated_response_is_decoded(
    generating_server: ContractServer, connect: Connector, resource: str
) -> None:
    client = connect(generating_server.base_url)

    def call(operation: Operation) -> None:
        for seed in ("1", "2"):  # the seed selects among alternatives in the spec
            headers = {"x-steady-seed": seed}
            check(operation.method_of(client)(**operation.smallest(), extra_headers=headers))

    check_each(RESOURCES[resource], call)

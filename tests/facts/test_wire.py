"""Requests that each method sends over a socket match the facts: URL, query, headers, body."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from api_claude import Client, errors
from facts import claims
from support.each import check_each
from support.operations import Operation, operations
from support.servers import FaultServer
from support.servers._request import Request

SPEC = {str(each): each for each in operations()}
# `test_operations_match_the_facts` reports the methods that the spec does not have.
VARIANTS = [variant for variant in claims.variants() if variant["accessor"] in SPEC]
HEADERS = {"anthropic-workspace-id": "workspace_id", "anthropic-user-profile-id": "user_profile_id"}


@pytest.fixture(scope="module")
def server() -> Any:
    with FaultServer() as running:
        yield running


@pytest.fixture(scope="module")
def client(server: FaultServer) -> Any:
    with Client(api_key="sk-ant-test", base_url=server.url("json-404")) as made:
        yield made


def sent(server: FaultServer, client: Any, operation: Operation, arguments: Any) -> Request:
    server.requests.clear()
    with pytest.raises(errors.NotFoundError):
        operation.method_of(client)(**arguments)
    (request,) = server.requests
    return request


def all_arguments(operation: Operation, variant: Mapping[str, Any]) -> dict[str, Any]:
    """Return every argument, with ids that need percent-encoding and an additional beta."""
    _check_headers(operation, variant)
    arguments = operation.fullest()
    for name in variant["path_parameters"]:
        arguments[name] = f"{name} /?#%é"
    for wire, name in HEADERS.items():
        if wire in variant["headers"]:
            arguments[name] = f"{name}_01"
    if "anthropic-beta" in variant["headers"]:
        arguments["betas"] = ["my-beta-2026-01-01", *variant.get("betas", [])[:1]]
    return arguments


def _check_headers(operation: Operation, variant: Mapping[str, Any]) -> None:
    """Fail if the facts have a header that is no parameter of the method."""
    names = {**HEADERS, "anthropic-beta": "betas"}
    for wire in variant["headers"].keys() & names.keys():
        if names[wire] not in operation.parameters():
            pytest.fail(
                f"method {operation} does not send the header {wire}: add its parameter "
                f"{names[wire]} to the spec",
                pytrace=False,
            )


def test_requests_with_every_argument(server: FaultServer, client: Any) -> None:
    check_each(VARIANTS, lambda variant: check_every_argument(server, client, variant), name_of)


def name_of(variant: Mapping[str, Any]) -> str:
    return str(variant["accessor"])


def check_every_argument(server: FaultServer, client: Any, variant: Mapping[str, Any]) -> None:
    operation = SPEC[variant["accessor"]]
    arguments = all_arguments(operation, variant)
    request = sent(server, client, operation, arguments)
    assert request.method == variant["method"]
    path, _, query = request.rest.partition("?")
    steps = [re.sub("^{(.+)}$", lambda m: str(arguments[m[1]]), s) for s in _steps(variant)]
    assert [unquote(step) for step in path.split("/")] == steps
    arrays = {name for name, each in variant["query"].items() if "array" in str(each["type"])}
    expected = {f"{name}[]" if name in arrays else name for name in variant["query"]}
    assert {name for name, _ in parse_qsl(query)} == expected
    for wire, name in HEADERS.items():
        assert request.header(wire) == (f"{name}_01" if wire in variant["headers"] else None)
    betas = ["my-beta-2026-01-01"] if "anthropic-beta" in variant["headers"] else []
    assert (request.header("anthropic-beta") or "") == ",".join([*betas, *variant.get("betas", [])])
    content = (request.header("content-type") or "").partition(";")[0]
    assert content == variant.get("content_type", "")
    assert urlsplit(request.path).fragment == ""


def _steps(variant: Mapping[str, Any]) -> list[str]:
    return str(variant["path"]).split("/")


def test_requests_with_only_required_arguments(server: FaultServer, client: Any) -> None:
    check_each(VARIANTS, lambda variant: check_required_arguments(server, client, variant), name_of)


def check_required_arguments(server: FaultServer, client: Any, variant: Mapping[str, Any]) -> None:
    request = sent(server, client, SPEC[variant["accessor"]], SPEC[variant["accessor"]].smallest())
    required = {name for name, each in variant["query"].items() if each.get("required")}
    assert {name for name, _ in parse_qsl(request.rest.partition("?")[2])} == required
    assert (request.header("anthropic-beta") or "") == ",".join(variant.get("betas", []))
    for wire in HEADERS:
        assert request.header(wire) is None
    if variant.get("content_type") == "application/json" and "body" in variant:
        needed = {name for name, each in variant["body"].items() if each.get("required")}
        assert request.json().keys() == needed

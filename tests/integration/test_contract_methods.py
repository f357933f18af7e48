"""Every method of the client against the spec, with arguments made from the spec."""

import functools
import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from api_claude import Client, errors, models
from api_claude_runtime.models import APIModel
from api_claude_runtime.resource import Resource
from integration.blocking import AnyClient, Connector
from integration.contract import Operation, check, document, examples, operations
from servers import ContractServer

OPERATIONS = operations()
STREAMED = [operation for operation in OPERATIONS if "x-stream" in operation.spec]


# Lines and events without a pause in between.
FAST = {"extra_headers": {"x-steady-stream-interval-ms": "0"}}


@pytest.fixture
def client(contract_server: ContractServer, connect: Connector) -> AnyClient:
    return connect(contract_server.base_url)


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_with_the_required_arguments(client: AnyClient, operation: Operation) -> None:
    value = operation.of(client)(**operation.smallest(), **FAST)
    check(value)
    check_reply(value, operation)


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_with_every_argument(client: AnyClient, operation: Operation) -> None:
    value = operation.of(client)(**operation.fullest(), **FAST)
    check(value)
    check_reply(value, operation)


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_with_each_choice(client: AnyClient, operation: Operation) -> None:
    failures = []
    for name, arguments in operation.variants():
        try:
            value = operation.of(client)(**arguments)
            check(value)
            if hasattr(value, "close"):
                value.close()
        except (AssertionError, errors.ClaudeError) as error:
            failures.append(f"{name}={arguments[name]!r}\n  {error}")
    assert not failures, "\n".join([f"{len(failures)} choices:", *failures])


@pytest.mark.parametrize("operation", STREAMED, ids=str)
def test_streamed(client: AnyClient, operation: Operation) -> None:
    arguments = operation.smallest()
    with operation.of(client)(**arguments, **FAST, stream=True) as stream:
        check(stream)
        events = list(stream)
    union = document()["components"]["schemas"][operation.spec["x-stream"]["event"]]
    assert {event.type for event in events} == set(union["discriminator"]["mapping"])
    assert events[-1].type == operation.spec["x-stream"]["done"]
    for event in events:
        assert_known(event)


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_what_the_spec_says_of_arguments(operation: Operation) -> None:
    """The required ones have no default, and what the spec does not know is not there."""
    schemas, parameters = operation.schemas(), operation.parameters()
    required = {name for name, one in parameters.items() if one.default is inspect.Parameter.empty}
    assert required == {name for name, (_, needed) in schemas.items() if needed}


def test_the_beta_methods_take_all_that_the_spec_has() -> None:
    for operation in OPERATIONS:
        if str(operation).startswith("beta.") and "requestBody" in operation.spec:
            body = operation.spec["requestBody"]["content"]["application/json"]["schema"]
            names = examples().resolve(body)["properties"].keys() - {"stream"}
            assert names <= operation.parameters().keys()


def test_what_is_wrong_is_found(client: AnyClient) -> None:
    """The server does object: else the tests above would say nothing."""
    good = OPERATIONS[0].smallest()
    with pytest.raises(errors.BadRequestError):
        OPERATIONS[0].of(client)(**{**good, "max_tokens": "many"})
    with pytest.raises(errors.BadRequestError):
        OPERATIONS[0].of(client)(**good, extra_body={"unheard_of": 1})
    with pytest.raises(AssertionError):
        check(OPERATIONS[0].of(client)(**{**good, "max_tokens": -1}))


def test_each_method_is_in_the_spec() -> None:
    accessors = {str(operation) for operation in OPERATIONS}
    streams = {name.removesuffix("create") + "stream" for name in map(str, STREAMED)}
    with Client(api_key="sk-ant-test", base_url="http://127.0.0.1") as client:
        assert set(methods(client, "")) == accessors | streams


def check_reply(value: Any, operation: Operation) -> None:
    """The reply, which the server has from the spec, is of the types that the spec says."""
    if "x-page" in operation.spec:
        kind, items = operation.spec["x-page"]["item"], value.data
    else:
        ((content, media),) = [
            item for item in operation.contents.items() if item[0] != "text/event-stream"
        ]
        kind = media["schema"]["$ref"].rpartition("/")[2]
        items = [value] if content == "application/json" else list(value)
    assert items
    for item in items:
        assert isinstance(item, getattr(models, kind))
        assert_known(item)


def assert_known(value: Any) -> None:
    """Whatever the spec's own example holds is of a type, and in a field, that the client knows."""
    if isinstance(value, APIModel):
        assert type(value).__name__ != "Unknown", value
        assert not value.model_extra, (type(value), value.model_extra)
        for name in type(value).model_fields:
            assert_known(getattr(value, name))
    elif isinstance(value, list):
        for item in value:
            assert_known(item)


def methods(group: Any, prefix: str) -> Iterator[str]:
    """The accessors of all generated methods."""
    for name, member in vars(type(group)).items():
        if isinstance(member, functools.cached_property):
            yield from methods(getattr(group, name), f"{prefix}{name}.")
        elif isinstance(group, Resource) and inspect.isfunction(member):
            yield f"{prefix}{name}"

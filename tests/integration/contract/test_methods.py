"""Every method of the client, called with arguments generated from the spec."""

import functools
import inspect
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from api_claude import Client, errors, models
from api_claude_runtime.client.resource import Resource
from api_claude_runtime.replies.models import APIModel
from support.blocking import AnyClient, Connector
from support.each import by_prefix, check_each
from support.operations import FILE, Operation, check, document, operations
from support.servers import ContractServer

OPERATIONS = operations()
STREAMED = [operation for operation in OPERATIONS if "x-stream" in operation.spec]
HELPERS = {
    "messages": ("parse", "stream_parsed", "run_tools", "stream_tools", "gather"),
    "batches": ("submit_all", "job", "wait"),
}
SWITCHED = [operation for operation in STREAMED if "when" in operation.spec["x-stream"]]
# A case for each resource, which calls all its methods, instead of one for each method.
RESOURCES = by_prefix(OPERATIONS)


# Makes the server send lines and events without pauses.
FAST = {"extra_headers": {"x-steady-stream-interval-ms": "0"}}


Clients = Mapping[str, AnyClient]


@pytest.fixture
def clients(contract_server: ContractServer, connect: Connector) -> Clients:
    """A client for each view of the server: GA and beta."""
    return {view: connect(f"{contract_server.base_url}/{view}") for view in ("ga", "beta")}


@pytest.mark.parametrize("resource", RESOURCES)
def test_with_the_required_arguments(clients: Clients, resource: str) -> None:
    def call(operation: Operation) -> None:
        value = operation.method_of(clients[operation.view])(**operation.smallest(), **FAST)
        check(value)
        check_reply(value, operation)

    check_each(RESOURCES[resource], call)


@pytest.mark.parametrize("resource", RESOURCES)
def test_with_every_argument(clients: Clients, resource: str) -> None:
    def call(operation: Operation) -> None:
        value = operation.method_of(clients[operation.view])(**operation.fullest(), **FAST)
        check(value)
        check_reply(value, operation)

    check_each(RESOURCES[resource], call)


@pytest.mark.parametrize("resource", RESOURCES)
def test_with_each_variant(clients: Clients, resource: str) -> None:
    check_each(RESOURCES[resource], lambda operation: call_with_each_variant(clients, operation))


def call_with_each_variant(clients: Clients, operation: Operation) -> None:
    client = clients[operation.view]
    failures = []
    for name, arguments in operation.variants():
        try:
            value = operation.method_of(client)(**arguments)
            check(value)
            if hasattr(value, "close"):
                value.close()
        except (AssertionError, errors.ClaudeError) as error:
            failures.append(f"{name}={arguments[name]!r}\n  {error}")
    assert not failures, "\n".join([f"{len(failures)} variants failed:", *failures])


@pytest.mark.parametrize("operation", STREAMED, ids=str)
def test_stream_has_every_event(clients: Clients, operation: Operation) -> None:
    arguments = operation.smallest() | ({"stream": True} if operation in SWITCHED else {})
    with operation.method_of(clients[operation.view])(**arguments, **FAST) as stream:
        check(stream)
        events = list(stream)
    union = document()["components"]["schemas"][operation.spec["x-stream"]["event"]]
    assert {event.type for event in events} == set(union["discriminator"]["mapping"])
    done = operation.spec["x-stream"].get("done")
    assert done is None or events[-1].type == done
    for event in events:
        assert_known(event)


@pytest.mark.parametrize("resource", RESOURCES)
def test_parameters_match_the_spec(resource: str) -> None:
    """The names are equal, and exactly the required parameters have no default."""
    check_each(RESOURCES[resource], check_parameters)


def check_parameters(operation: Operation) -> None:
    schemas, parameters = operation.schemas(), dict(operation.parameters())
    if operation.spec.get("x-helpers", {}).get("of") == "tokens":
        del parameters["output"]  # a type, which is sent as a schema
    assert parameters.keys() == schemas.keys()
    required = {name for name, one in parameters.items() if one.default is inspect.Parameter.empty}
    assert required == {name for name, (_, needed) in schemas.items() if needed}


def test_server_rejects_invalid_requests(clients: Clients) -> None:
    """The other tests rely on the server to find errors in their requests."""
    create = next(each for each in OPERATIONS if str(each) == "messages.create")
    call, good = create.method_of(clients["ga"]), create.smallest()
    with pytest.raises(errors.BadRequestError):
        call(**{**good, "max_tokens": "many"})
    with pytest.raises(errors.BadRequestError):
        call(**good, extra_body={"unknown_field": 1})
    with pytest.raises(errors.BadRequestError):
        call(**good, extra_body={"fallbacks": []})  # only beta has it
    check(clients["beta"].beta.messages.create(**good, fallbacks=[]))
    with pytest.raises(AssertionError):
        check(call(**{**good, "max_tokens": -1}))


def test_each_method_is_in_the_spec() -> None:
    accessors = {str(operation) for operation in OPERATIONS}
    streams = {name.removesuffix("create") + "stream" for name in map(str, SWITCHED)}
    helpers = {
        f"{str(each).rpartition('.')[0]}.{name}"
        for each in OPERATIONS
        for name in HELPERS.get(each.spec.get("x-helpers", {}).get("of"), ())
    }
    with Client(api_key="sk-ant-test", base_url="http://127.0.0.1") as client:
        assert set(methods(client, "")) == accessors | streams | helpers | {"beta.webhooks.unwrap"}


def check_reply(value: Any, operation: Operation) -> None:
    """Check that the response, an example from the spec, has the types of the spec."""
    if "x-page" in operation.spec:
        kind, items = operation.spec["x-page"]["item"], value.data
    else:
        content, media = next(iter(operation.contents.items()))
        if content == "application/octet-stream":
            assert value.read() == FILE.encode()
            return
        schema = media["schema"]
        schema = schema.get("anyOf", [schema])[0]  # or null
        kind = schema["$ref"].rpartition("/")[2]
        items = [value] if content == "application/json" else list(value)
    assert items
    for item in items:
        assert_is(item, kind)
        assert_known(item)


def assert_is(value: Any, name: str) -> None:
    """Check that the value has the type, or a member of it if it is a union."""
    schema = document()["components"]["schemas"][name]
    members = [each["$ref"].rpartition("/")[2] for each in schema.get("oneOf", ())] or [name]
    assert isinstance(value, tuple(getattr(models, member) for member in members))


def assert_known(value: Any) -> None:
    """Check that the client knows every type and every field in an example from the spec."""
    if isinstance(value, APIModel):
        assert type(value).__name__ != "Unknown", value
        assert not value.model_extra, (type(value), value.model_extra)
        for name in type(value).model_fields:
            assert_known(getattr(value, name))
    elif isinstance(value, list):
        for item in value:
            assert_known(item)


def methods(group: Any, prefix: str) -> Iterator[str]:
    """Yield the accessors of all generated methods, including those that a class inherits."""
    generated = [cls for cls in type(group).__mro__ if cls.__module__.startswith("api_claude.")]
    members = {name: each for cls in reversed(generated) for name, each in vars(cls).items()}
    for name, member in members.items():
        if isinstance(member, functools.cached_property):
            yield from methods(getattr(group, name), f"{prefix}{name}.")
        elif isinstance(group, Resource) and inspect.isroutine(getattr(group, name)):
            yield f"{prefix}{name}"

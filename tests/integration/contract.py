"""The spec's operations, the client's method for each, and the arguments to call it with."""

import functools
import inspect
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from api_claude import Client, reply_of
from codegen.load import load
from codegen.problems import Problems
from integration.examples import Examples

SPEC = Path(__file__).resolve().parents[2] / "spec"


@functools.cache
def document() -> dict[str, Any]:
    """The bundled spec."""
    return load(SPEC, Problems()).document


@functools.cache
def examples() -> Examples:
    return Examples(document())


class Operation(NamedTuple):
    """One way to reach one endpoint: `beta.messages.create` is another than `messages.create`."""

    accessor: str
    spec: Mapping[str, Any]

    def __str__(self) -> str:
        return self.accessor

    @property
    def contents(self) -> Mapping[str, Any]:
        """The kinds of its good reply, and the schema of each."""
        content: Mapping[str, Any] = self.spec["responses"]["200"].get("content", {})
        return content

    def of(self, client: Any) -> Any:
        """The method of `client`."""
        return functools.reduce(getattr, self.accessor.split("."), client)

    def parameters(self) -> dict[str, inspect.Parameter]:
        """What the method takes, beside the options of every call and the choice of a stream."""
        with Client(api_key="sk-ant-test", base_url="http://127.0.0.1") as client:
            parameters = dict(inspect.signature(self.of(client)).parameters)
        return {name: parameters[name] for name in parameters.keys() - {"options", "stream"}}

    def schemas(self) -> dict[str, tuple[Mapping[str, Any], bool]]:
        """The schema of each argument by its Python name, and whether it is required."""
        found: dict[str, tuple[Mapping[str, Any], bool]] = {}
        for parameter in map(examples().resolve, self.spec.get("parameters", ())):
            name = parameter.get("x-python-name", parameter["name"])
            found[name] = parameter["schema"], parameter.get("required", False)
        if "requestBody" in self.spec:
            body = self.spec["requestBody"]["content"]["application/json"]["schema"]
            body = examples().resolve(body)
            for name, schema in body["properties"].items():
                found[schema.get("x-python-name", name)] = schema, name in body.get("required", ())
        taken = self.parameters()
        return {name: found[name] for name in taken}

    def smallest(self) -> dict[str, Any]:
        """The required arguments only."""
        schemas = self.schemas().items()
        return {name: examples().smallest(schema) for name, (schema, needed) in schemas if needed}

    def fullest(self) -> dict[str, Any]:
        """Every argument, with everything in it."""
        return {name: examples().fullest(schema) for name, (schema, _) in self.schemas().items()}

    def variants(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Each choice of each argument, beside the required ones."""
        base, seen = self.smallest(), set[str]()
        for name, (schema, _) in self.schemas().items():
            for value in examples().variants(schema, seen):
                yield name, {**base, name: value}


def operations() -> list[Operation]:
    """All of them."""
    return [
        Operation(accessor, spec)
        for item in document()["paths"].values()
        for spec in item.values()
        for accessor in spec["x-accessors"]
    ]


def server_document() -> dict[str, Any]:
    """The spec with replies to give: full objects, and every kind of item, line or event.

    Bodies are closed, since a misspelt property is what the server is to find.
    """
    copy: dict[str, Any] = json.loads(json.dumps(document()))
    for item in copy["paths"].values():
        for operation in item.values():
            for content in operation.get("requestBody", {}).get("content", {}).values():
                body = dict(examples().resolve(content["schema"]))
                content["schema"] = {"additionalProperties": False, **body}
            for kind, content in operation["responses"]["200"].get("content", {}).items():
                content["example"] = _reply(kind, content["schema"], operation)
                if kind == "text/event-stream":
                    del content["schema"]  # with one, the server makes up events and no end
    return copy


def _reply(kind: str, schema: Mapping[str, Any], operation: Mapping[str, Any]) -> Any:
    if kind == "application/json":
        # A message with all kinds of content is in the lines of a batch's results, once.
        return examples().widest(schema) if "x-page" in operation else examples().fullest(schema)
    values = list(examples().variants(schema))
    if kind == "text/event-stream":
        done = operation["x-stream"].get("done")
        ended = [value for value in values if value["type"] == done]
        values = [value for value in values if value["type"] != done] + ended[:1]
        return "".join(f"event: {v['type']}\ndata: {json.dumps(v)}\n\n" for v in values)
    return "".join(f"{json.dumps(value)}\n" for value in values)


def check(value: Any) -> None:
    """The request that `value` answers was as the spec says."""
    headers = reply_of(value).headers
    complaints = {name: text for name, text in headers.items() if name.startswith("x-steady-error")}
    assert complaints == {"x-steady-error-count": "0"}, complaints

"""Operations of the spec, the client method for each, and arguments for it."""

import functools
import inspect
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from api_claude import Client, reply_of
from codegen.problems import Problems
from codegen.spec.families import page
from codegen.spec.load import Bundle, load
from support.schema_examples import Examples

FILE = "What is in a file."
SPEC = Path(__file__).resolve().parents[2] / "spec"


@functools.cache
def bundle() -> Bundle:
    """Return the bundled spec and its parts. All tests share it, because loading takes a second."""
    return load(SPEC, Problems())


def document() -> dict[str, Any]:
    """Return the bundled spec."""
    return bundle().document


@functools.cache
def examples() -> Examples:
    return Examples(document())


class Operation(NamedTuple):
    """One accessor of an endpoint. `beta.messages.create` and `messages.create` are two of them."""

    accessor: str
    spec: Mapping[str, Any]
    """The operation in the spec, reduced to what this accessor supports."""

    def __str__(self) -> str:
        return self.accessor

    @property
    def view(self) -> str:
        """The first segment of its path on the contract server; see `server_document`."""
        return "beta" if self.accessor.startswith("beta.") else "ga"

    @property
    def contents(self) -> Mapping[str, Any]:
        """The content types of its 200 response, with their schemas."""
        content: Mapping[str, Any] = self.spec["responses"]["200"].get("content", {})
        return content

    @property
    def body(self) -> Mapping[str, Any]:
        """The schema of the request body, which is JSON or a form."""
        (content,) = self.spec["requestBody"]["content"].values()
        return examples().resolve(content["schema"])

    def method_of(self, client: Any) -> Any:
        """Return the method of `client`."""
        return functools.reduce(getattr, self.accessor.split("."), client)

    def parameters(self) -> dict[str, inspect.Parameter]:
        """Return the parameters of the method, without `options` and `stream`."""
        with Client(api_key="sk-ant-test", base_url="http://127.0.0.1") as client:
            parameters = dict(inspect.signature(self.method_of(client)).parameters)
        return {name: parameters[name] for name in parameters.keys() - {"options", "stream"}}

    def schemas(self) -> dict[str, tuple[Mapping[str, Any], bool]]:
        """Return Python name -> schema and whether it is required, for each parameter.

        The parameter that switches streaming on is left out.
        """
        found: dict[str, tuple[Mapping[str, Any], bool]] = {}
        for parameter in map(examples().resolve, self.spec.get("parameters", ())):
            name = parameter.get("x-python-name", parameter["name"].removesuffix("[]"))
            found[name] = parameter["schema"], parameter.get("required", False)
        if "requestBody" in self.spec:
            body, whole = self.body, self.spec["requestBody"].get("x-python-name")
            if whole:
                found[whole] = body, True
            for name, schema in body.get("properties", {}).items():
                python = schema.get("x-python-name", name.removesuffix("[]"))
                found[python] = schema, name in body.get("required", ())
        found.pop(self.spec.get("x-stream", {}).get("when", ""), None)
        return found

    def smallest(self) -> dict[str, Any]:
        """Return only the required arguments."""
        schemas = self.schemas().items()
        return {name: examples().smallest(schema) for name, (schema, needed) in schemas if needed}

    def fullest(self) -> dict[str, Any]:
        """Return every argument, with every property set."""
        return {name: examples().fullest(schema) for name, (schema, _) in self.schemas().items()}

    def variants(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield each variant of each argument, together with the required arguments."""
        base, seen = self.smallest(), set[str]()
        for name, (schema, _) in self.schemas().items():
            for value in examples().variants(schema, seen):
                yield name, {**base, name: value}


def operations() -> list[Operation]:
    """Return all operations, one for each accessor. Do not change them: all tests share them."""
    return list(_operations())


@functools.cache
def _operations() -> tuple[Operation, ...]:
    return tuple(
        Operation(accessor, view)
        for item in document()["paths"].values()
        for spec in item.values()
        for beta in (False, True)
        if (accessors := [name for name in spec["x-accessors"] if name.startswith("beta.") is beta])
        for view in [_view(spec, beta=beta)]
        for accessor in accessors
    )


def _view(spec: Mapping[str, Any], *, beta: bool) -> dict[str, Any]:
    """Return an operation with only what GA or beta supports."""
    excluded = "x-ga-only" if beta else "x-beta-only"
    copy: dict[str, Any] = json.loads(json.dumps(spec))
    resolve = examples().resolve
    copy["parameters"] = [
        parameter
        for parameter in map(resolve, spec.get("parameters", ()))
        if not parameter.get(excluded)
    ]
    for content in copy.get("requestBody", {}).get("content", {}).values():
        body = dict(resolve(content["schema"]))
        if "properties" in body:
            kept = {k: v for k, v in body["properties"].items() if v.get(excluded) is not True}
            body |= {"properties": kept, "additionalProperties": False}
        content["schema"] = body
    other = spec.get("x-beta-reply") if beta else None
    if other and "x-page" in spec:
        copy["x-page"]["item"] = other
        copy["responses"]["200"]["content"] = {
            "application/json": {"schema": page(spec["x-page"]["kind"], other)}
        }
    elif other:
        copy["responses"]["200"]["content"]["application/json"]["schema"] = {
            "$ref": f"#/components/schemas/{other}"
        }
    return copy


def server_document() -> dict[str, Any]:
    """Return the spec for the contract server, with example responses.

    The examples are full objects, with every type of item, line or event. Request bodies allow no
    additional properties, so that the server reports misspelled ones. Paths below `/ga` and `/beta`
    accept only what GA or beta supports. The other paths accept both.
    """
    copy: dict[str, Any] = json.loads(json.dumps(document()))
    copy.pop("webhooks", None)
    views = {f"/{view}": {} for view in ("ga", "beta")}
    for path, item in document()["paths"].items():
        for method, operation in item.items():
            for accessor in operation["x-accessors"]:
                beta = accessor.startswith("beta.")
                target = views["/beta" if beta else "/ga"].setdefault(path, {})
                target[method] = _view(operation, beta=beta)
    for prefix, paths in views.items():
        copy["paths"] |= {f"{prefix}{path}": item for path, item in paths.items()}
    for item in copy["paths"].values():
        for operation in item.values():
            operation.pop("operationId")  # the copies below /ga and /beta would repeat it
            _serve(operation)
    return copy


def _serve(operation: dict[str, Any]) -> None:
    operation["parameters"] = [
        # A query cannot contain null, and the server does not treat `[array, 'null']` as an array.
        {**parameter, "schema": _never_null(parameter["schema"])}
        for parameter in map(examples().resolve, operation.get("parameters", ()))
    ]
    for kind, content in operation.get("requestBody", {}).get("content", {}).items():
        body = dict(examples().resolve(content["schema"]))
        if "properties" in body:
            body = {"additionalProperties": False, **body}
        content["schema"] = without_brackets(body) if kind == "multipart/form-data" else body
    for kind, content in operation["responses"]["200"].get("content", {}).items():
        content["example"] = _reply(kind, content["schema"], operation)
        if kind == "text/event-stream":
            del content["schema"]  # with a schema, the server generates events without end


def without_brackets(form: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schema of a form without `[]` in its names, because the server strips them."""
    named = {name.removesuffix("[]"): each for name, each in form["properties"].items()}
    needed = [name.removesuffix("[]") for name in form.get("required", ())]
    return {**form, "properties": named, "required": needed}


def _never_null(schema: Mapping[str, Any]) -> dict[str, Any]:
    copy = dict(schema)
    if isinstance(copy.get("type"), list):
        (copy["type"],) = [kind for kind in copy["type"] if kind != "null"]
    if "anyOf" in copy:
        copy["anyOf"] = [each for each in copy["anyOf"] if each != {"type": "null"}]
    return copy


def _reply(kind: str, schema: Mapping[str, Any], operation: Mapping[str, Any]) -> Any:
    if kind == "application/json":
        # The lines of batch results already have a message with every type of content.
        return examples().widest(schema) if "x-page" in operation else examples().fullest(schema)
    if kind == "application/octet-stream":
        return FILE
    values = list(examples().variants(schema))
    if kind == "text/event-stream":
        done = operation["x-stream"].get("done")
        ended = [value for value in values if value["type"] == done]
        values = [value for value in values if value["type"] != done] + ended[:1]
        return "".join(f"event: {v['type']}\ndata: {json.dumps(v)}\n\n" for v in values)
    return "".join(f"{json.dumps(value)}\n" for value in values)


def check(value: Any) -> None:
    """Check that the request behind `value` matched the spec, according to the contract server."""
    headers = reply_of(value).headers
    errors = {name: text for name, text in headers.items() if name.startswith("x-steady-error")}
    assert errors == {"x-steady-error-count": "0"}, errors

"""`parse`: converts the bundled document to the intermediate representation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal

from api_claude_runtime.errors import status as status_errors
from codegen.naming import parameter_name, python_name
from codegen.problems import Problems, pointer
from codegen.spec import extensions, references
from codegen.spec.families import PAGES
from codegen.spec.load import Bundle
from codegen.spec.references import PREFIX

from .api import (
    Api,
    ErrorCode,
    Field,
    Kind,
    Operation,
    Parameter,
    Schema,
    Streaming,
    Webhook,
    is_file,
)
from .helpers import helpers

_NULL = {"type": "null"}
JSON, FORM, FILE = "application/json", "multipart/form-data", "application/octet-stream"
_REPLY_KINDS = {
    JSON: "json",
    "application/x-jsonl": "lines",
    "text/event-stream": "events",
    FILE: "file",
}


def parse(bundle: Bundle, problems: Problems) -> Api:
    """Return the whole API, without annotations, and report what is wrong with the document."""
    return _Parser(bundle, problems).parse()


class _Parser:
    def __init__(self, bundle: Bundle, problems: Problems) -> None:
        self._bundle = bundle
        self._document = bundle.document
        self._schemas: dict[str, dict[str, Any]] = bundle.document["components"]["schemas"]
        self._problems = problems
        self._part = {name: part.name for part in bundle.parts for name in part.schemas}

    def parse(self) -> Api:
        extensions.check(self._document, self._problems)
        references.check(self._document, self._problems)
        self._problems.check()
        operations = [
            self._operation(part.name, path, method)
            for part in self._bundle.parts
            for path, method in part.operations
        ]
        codes = [self._error(row) for part in self._bundle.parts for row in part.error_codes]
        requests, responses = self._reached()
        self._problems.check()
        return Api(
            version=self._document["info"]["version"],
            parts={part.name: part.title for part in self._bundle.parts},
            requests={name: self._schema(name) for name in self._schemas if name in requests},
            responses={name: self._schema(name) for name in self._schemas if name in responses},
            operations=operations,
            webhooks=[
                self._webhook(part.name, name)
                for part in self._bundle.parts
                for name in part.webhooks
            ],
            errors=codes,
        )

    # Schemas

    def _reached(self) -> tuple[set[str], set[str]]:
        """Return the schemas used by requests and those used by responses. Some are in both."""
        requests: set[str] = set()
        responses: set[str] = set()
        envelopes: set[str] = set()
        for part in self._bundle.parts:
            for path, method in part.operations:
                operation = self._document["paths"][path][method]
                for parameter in self._resolved(operation.get("parameters", ())):
                    self._reach(parameter, requests)
                self._reach(operation.get("requestBody", {}), requests)
                for reply in self._resolved(operation.get("responses", {}).values()):
                    self._reach(reply, responses)
                if "x-beta-reply" in operation:
                    self._reach({"$ref": f"{PREFIX}{operation['x-beta-reply']}"}, responses)
                if "x-page" in operation:
                    # Pages are classes of the runtime, so no types are generated for their schemas.
                    envelopes.add(self._reply_schema(operation, JSON))
            for name in part.webhooks:
                # A webhook event is parsed like a response.
                self._reach(self._document["webhooks"][name], responses)
            for row in part.error_codes:
                self._reach(row, responses)
        for name in self._schemas:
            if name not in requests and name not in responses:
                self._problems.add(
                    f"{self._part[name]}#/components/schemas/{name}",
                    "is not used by any operation, webhook or error code",
                )
        return requests, responses - envelopes

    def _reply_schema(self, operation: dict[str, Any], media: str) -> str:
        """Return the name of the response's schema; the response may also be null."""
        content = operation.get("responses", {}).get("200", {}).get("content", {})
        schema = content.get(media, {}).get("schema", {})
        if _NULL in schema.get("anyOf", ()):
            schema = next(each for each in schema["anyOf"] if each != _NULL)
        name: str = schema.get("$ref", "").removeprefix(PREFIX)
        return name

    def _reach(self, value: Any, seen: set[str]) -> None:
        for name in references.schemas(value):
            if name not in seen:
                seen.add(name)
                self._reach(self._schemas[name], seen)

    def _resolved(self, values: Any) -> Iterator[dict[str, Any]]:
        """Yield `values` with references to shared parameters and responses resolved."""
        for value in values:
            target = value.get("$ref", "")
            if target.startswith("#/components/"):
                _, _, section, name = target.split("/")
                yield self._document["components"][section][name]
            else:
                yield value

    def _schema(self, name: str) -> Schema:
        value = self._schemas[name]
        schema = Schema(
            name=name,
            part=self._part[name],
            kind=_kind(value),
            description=value.get("description", ""),
            schema=value,
        )
        if schema.kind == "object":
            own = value
            for branch in value.get("allOf", ()):
                if "$ref" in branch:
                    schema.base = branch["$ref"].removeprefix(PREFIX)
                else:
                    own = branch
            schema.fields = [
                Field(
                    wire=wire,
                    name=inner.get("x-python-name") or python_name(wire),
                    required=wire in own.get("required", ()),
                    description=inner.get("description", ""),
                    schema=inner,
                    beta_only=bool(inner.get("x-beta-only")),
                )
                for wire, inner in own.get("properties", {}).items()
            ]
        if schema.kind == "union":
            schema.tag = value.get("discriminator", {}).get("propertyName")
        return schema

    # Operations

    def _operation(self, part: str, path: str, method: str) -> Operation:
        value = self._document["paths"][path][method]
        where = pointer(["paths", path, method])
        for key in ("operationId", "x-accessors", "x-stability", "responses"):
            if key not in value:
                self._problems.add(where, f"must have {key}")
        given = self._resolved(value.get("parameters", ()))
        parameters = [self._parameter(each) for each in given]
        named = {each.wire for each in parameters if each.where == "path"}
        in_path = set(re.findall(r"{(\w+)}", path))
        if named != in_path:
            self._problems.add(
                where,
                f"declares the path parameters {sorted(named)}, but its path has {sorted(in_path)}",
            )
        body, form = self._body(value, where)
        whole = self._whole_body(value, body) if body else None
        if whole and form:
            self._problems.add(
                where, "has a form body that is a union: a form body must be an object"
            )
        if whole:
            parameters.append(whole)
        elif body:
            parameters += self._body_parameters(body, form=form)
        good = value.get("responses", {}).get("200", {})
        names = [each.name for each in parameters]
        for name in sorted({name for name in names if names.count(name) > 1}):
            self._problems.add(where, f"has two parameters named {name}")
        if value.get("x-betas") and "anthropic-beta" not in {each.wire for each in parameters}:
            self._problems.add(
                where, "has x-betas, but no anthropic-beta parameter to send them in"
            )
        reply, reply_type = self._reply(value, where)
        beta_type = value.get("x-beta-reply", reply_type)
        stream = value.get("x-stream")
        wires = {each.wire for each in parameters}
        self._check_names(value, where, wires)
        return Operation(
            id=value.get("operationId", ""),
            method=method.upper(),
            path=path,
            part=part,
            summary=value.get("summary", ""),
            description=value.get("description", ""),
            returns=good.get("description", ""),
            accessors=value.get("x-accessors", []),
            betas=value.get("x-betas", []),
            parameters=parameters,
            body=body,
            whole_body=whole.name if whole else None,
            form=form,
            reply=reply,
            reply_type=reply_type,
            beta_reply=self._kind_of_json(beta_type) if reply in {"json", "union"} else reply,
            beta_reply_type=beta_type,
            page=value.get("x-page", {}).get("kind", ""),
            stream=Streaming(
                stream["event"], stream.get("when"), stream.get("done"), stream.get("accumulate")
            )
            if stream
            else None,
            helpers=helpers(value, f"{where}/x-helpers", wires, self._problems),
        )

    def _check_names(self, operation: dict[str, Any], where: str, parameters: set[str]) -> None:
        """Report names in extensions that are not defined. `references` has checked the schemas."""
        page, stream = operation.get("x-page", {}), operation.get("x-stream", {})
        if page and "item" not in page:
            self._problems.add(f"{where}/x-page", "must have item")
        if page and page.get("kind") not in PAGES:
            self._problems.add(f"{where}/x-page/kind", f"must be one of {', '.join(PAGES)}")
        if "when" in stream and stream["when"] not in parameters:
            self._problems.add(f"{where}/x-stream/when", "must name a parameter of the operation")

    def _parameter(self, value: dict[str, Any]) -> Parameter:
        return Parameter(
            wire=value["name"],
            name=value.get("x-python-name") or parameter_name(value["name"]),
            where=value["in"],
            required=value.get("required", False),
            description=value.get("description", ""),
            schema=value["schema"],
            beta_only=bool(value.get("x-beta-only")),
            ga_only=bool(value.get("x-ga-only")),
        )

    def _body(self, operation: dict[str, Any], where: str) -> tuple[str | None, bool]:
        """Return the schema of the body, and whether the body is sent as a form."""
        content = operation.get("requestBody", {}).get("content", {})
        form = FORM in content
        if not content:
            return None, form
        schema = content.get(FORM if form else JSON, {}).get("schema", {})
        if "$ref" not in schema:
            self._problems.add(where, f"its body must refer to a named schema of {JSON} or {FORM}")
            return None, form
        return schema["$ref"].removeprefix(PREFIX), form

    def _whole_body(self, operation: dict[str, Any], name: str) -> Parameter | None:
        """Return the one parameter for a body that is a union, and None for other bodies."""
        if self._schema(name).kind != "union":
            return None
        body = operation["requestBody"]
        return Parameter(
            wire="",
            name=body.get("x-python-name", "body"),
            where="body",
            required=body.get("required", False),
            description=body.get("description", ""),
            schema={"$ref": f"{PREFIX}{name}"},
        )

    def _check_file(self, name: str, field: Field, *, form: bool) -> None:
        where = f"{PREFIX}{name}/properties/{field.wire}"
        if not form:
            self._problems.add(
                where, f"is a file, which JSON cannot contain: the body must be {FORM}"
            )
        elif not is_file(field.schema):
            text = "is a file: it must be {type: string, format: binary} or an array of it, inline"
            self._problems.add(where, text)
        elif (field.schema["type"] == "array") is not field.wire.endswith("[]"):
            self._problems.add(
                where, "must have a name that ends in [] for a list of files, and not for one file"
            )

    def _body_parameters(self, name: str, *, form: bool) -> list[Parameter]:
        schema = self._schema(name)
        inherited = self._body_parameters(schema.base, form=form) if schema.base else []
        for each in schema.fields:
            if _contains_file(self._dereferenced(each.schema)):
                self._check_file(name, each, form=form)
        return inherited + [
            Parameter(
                wire=each.wire,
                name=each.schema.get("x-python-name") or parameter_name(each.wire),
                where="body",
                required=each.required,
                description=each.description,
                schema=each.schema,
                beta_only=each.beta_only,
            )
            for each in schema.fields
        ]

    def _kind_of_json(self, name: str) -> Literal["json", "union"]:
        return "union" if name and self._schema(name).kind == "union" else "json"

    def _dereferenced(self, value: dict[str, Any]) -> dict[str, Any]:
        """Return the schema that `value` refers to, or `value` if it is not a reference."""
        name = value.get("$ref", "").removeprefix(PREFIX)
        return self._schemas[name] if name else value

    def _reply(self, operation: dict[str, Any], where: str) -> tuple[Any, str]:
        content = operation.get("responses", {}).get("200", {}).get("content", {})
        for media, kind in _REPLY_KINDS.items():
            if media in content:
                if kind == "file":
                    return kind, ""
                name = self._reply_schema(operation, media)
                if not name:
                    self._problems.add(where, f"its {media} response must refer to a named schema")
                if "x-page" in operation:
                    return "page", operation["x-page"].get("item", "")
                if kind == "json" and _NULL in content[media].get("schema", {}).get("anyOf", ()):
                    return "optional", name
                return (self._kind_of_json(name) if kind == "json" else kind), name
        self._problems.add(
            where, f"its 200 response must have one of the content types {', '.join(_REPLY_KINDS)}"
        )
        return "json", ""

    def _webhook(self, part: str, name: str) -> Webhook:
        value = self._document["webhooks"][name].get("post", {})
        where = pointer(["webhooks", name, "post"])
        schema = value.get("requestBody", {}).get("content", {}).get(JSON, {}).get("schema", {})
        for key in ("x-accessors", "summary"):
            if not value.get(key):
                self._problems.add(where, f"must have {key}")
        if "$ref" not in schema:
            self._problems.add(where, f"its body must refer to a named schema of {JSON}")
        event: str = schema.get("$ref", "").removeprefix(PREFIX)
        if event and self._schema(event).kind != "object":
            self._problems.add(where, f"its body, {event}, must be an object")
        return Webhook(
            accessors=value.get("x-accessors", []),
            part=part,
            summary=value.get("summary", ""),
            description=value.get("description", ""),
            event=event,
        )

    # Errors

    def _error(self, row: dict[str, Any]) -> ErrorCode:
        status = row["status"]
        bases = [
            cls.__name__
            for cls in vars(status_errors).values()
            if isinstance(cls, type)
            and issubclass(cls, status_errors.APIStatusError)
            and cls.status_code == status
        ]
        if not bases:
            self._problems.add(
                f"x-error-codes/{row['code']}",
                f"status {status} has no exception class in the runtime",
            )
        return ErrorCode(
            status=status,
            code=row["code"],
            name=row["class"],
            base=bases[0] if bases else "",
            description=row.get("description", ""),
            fields=[
                Field(
                    wire=wire,
                    name=python_name(wire),
                    required=False,
                    description=inner.get("description", ""),
                    schema=inner,
                )
                for wire, inner in row.get("details", {}).items()
            ],
        )


def _kind(value: dict[str, Any]) -> Kind:
    if "allOf" in value or (value.get("type") == "object" and "properties" in value):
        return "object"
    if value.get("type") == "object" and value.get("additionalProperties") in (None, False):
        return "object"
    if is_open_enum(value) or "enum" in value:
        return "enum"
    branches = value.get("oneOf") or value.get("anyOf") or ()
    if len([b for b in branches if b.get("type") != "null"]) > 1:
        return "union"
    return "alias"


def is_open_enum(value: dict[str, Any]) -> bool:
    """Whether `value` is an enum that accepts other strings: `anyOf` a string and known values."""
    branches = value.get("anyOf", ())
    return (
        len(branches) == 2 and any("enum" in b for b in branches) and {"type": "string"} in branches
    )


def _contains_file(value: object) -> bool:
    """Whether a schema is or contains a file, which has the format `binary`."""
    if isinstance(value, dict):
        return value.get("format") == "binary" or any(map(_contains_file, value.values()))
    return isinstance(value, list) and any(map(_contains_file, value))

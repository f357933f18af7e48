"""`parse`: converts the bundled document to the intermediate representation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal

from api_claude_runtime.errors import status as status_errors
from codegen.naming import parameter_name, python_name
from codegen.problems import Problems, pointer
from codegen.spec import discriminators, references
from codegen.spec.families import PAGES
from codegen.spec.load import Bundle
from codegen.spec.normal import NULL, normalize, simple
from codegen.spec.references import PREFIX
from codegen.spec.shapes import is_object

from .api import (
    Api,
    Encoding,
    ErrorCode,
    Field,
    Operation,
    Parameter,
    ReplyKind,
    Schema,
    Streaming,
    Webhook,
    is_file,
)
from .helpers import helpers
from .kinds import Direction, in_direction, is_open_enum, kind_of, text_of

__all__ = ("is_open_enum", "parse")

JSON, FORM, FILE = "application/json", "multipart/form-data", "application/octet-stream"
EVENTS = "text/event-stream"
_REPLY_KINDS: dict[str, ReplyKind] = {
    JSON: "json",
    "application/x-jsonl": "lines",
    EVENTS: "events",
    FILE: "file",
}
BETA_HEADER = "anthropic-beta"
_NO_CONTENT = {"204", "205"}
_STRUCTURED = ("object", "union")


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
        self._copied: set[str] = set()
        self._foreign = bundle.server is not None
        self._classes = {
            name for name, value in vars(status_errors).items() if isinstance(value, type)
        }

    def parse(self) -> Api:
        self._copied = normalize(self._schemas, self._problems)
        references.check(self._document, self._problems)
        self._problems.check()
        references.check_cycles(self._schemas, self._problems)
        discriminators.check(self._schemas, self._problems)
        self._normalize_operations()
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
            requests={
                name: self._schema(name, "request") for name in self._schemas if name in requests
            },
            responses={name: self._schema(name) for name in self._schemas if name in responses},
            operations=operations,
            webhooks=[
                self._webhook(part.name, name)
                for part in self._bundle.parts
                for name in part.webhooks
            ],
            errors=codes,
            title=self._document["info"]["title"],
            server=self._bundle.server,
        )

    def _normalize_operations(self) -> None:
        """Resolve references of bodies and responses, and rewrite the schemas in operations."""
        components = self._document["components"]
        shared = [*components.get("parameters", {}).values()]
        for section in ("paths", "webhooks"):
            for item in self._document[section].values():
                for method, given in item.items():
                    # Operations may share their values through YAML anchors, so they are copied.
                    item[method] = operation = dict(given)
                    if "requestBody" in operation:
                        operation["requestBody"] = self._target(operation["requestBody"])
                        self._normalize_content(operation["requestBody"])
                    responses = operation.get("responses", {})
                    operation["responses"] = {k: self._target(v) for k, v in responses.items()}
                    for reply in operation["responses"].values():
                        self._normalize_content(reply)
                    shared += [each for each in operation.get("parameters", ()) if "in" in each]
        for parameter in shared:
            parameter["schema"] = simple(parameter["schema"])

    @staticmethod
    def _normalize_content(value: dict[str, Any]) -> None:
        for media in value.get("content", {}).values():
            if "schema" in media:
                media["schema"] = simple(media["schema"])

    def _target(self, value: dict[str, Any]) -> dict[str, Any]:
        """Return the shared parameter, body or response that `value` refers to, or `value`."""
        target = value.get("$ref", "")
        if not target:
            return value
        _, _, section, name = target.split("/")
        found: dict[str, Any] = self._document["components"][section][name]
        return found

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
            if name not in requests | responses | self._copied:
                self._problems.add(
                    f"{self._part[name]}#/components/schemas/{name}",
                    "is not used by any operation, webhook or error code",
                )
        return requests, responses - envelopes

    def _reply_schema(self, operation: dict[str, Any], media: str) -> str:
        """Return the name of the response's schema; the response may also be null."""
        content = _success(operation).get("content", {})
        schema = content.get(media, {}).get("schema", {})
        branches = schema.get("anyOf", ())
        if NULL in branches and len(branches) == 2:
            schema = next((each for each in branches if each != NULL), {})
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
            yield self._target(value)

    def _schema(self, name: str, direction: Direction = "response") -> Schema:
        value = in_direction(self._schemas[name], direction)
        schema = Schema(
            name=name,
            part=self._part[name],
            kind=kind_of(value, direction),
            description=text_of(value),
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
                    description=text_of(inner),
                    schema=inner,
                    beta_only=bool(inner.get("x-beta-only")),
                )
                for wire, inner in own.get("properties", {}).items()
            ]
            self._check_field_names(schema)
        if schema.kind == "union":
            schema.tag = value.get("discriminator", {}).get("propertyName")
        return schema

    # Operations

    def _operation(self, part: str, path: str, method: str) -> Operation:
        value = self._document["paths"][path][method]
        where = pointer(["paths", path, method])
        for key in ("operationId", "x-accessors", "x-stability", "responses"):
            if not value.get(key):
                self._problems.add(where, f"must have {key}")
        given = [*self._resolved(value.get("parameters", ()))]
        parameters = [self._parameter(each, where) for each in given]
        path, constants = _constants(path)
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
        self._check_parameter_names(parameters, where)
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
            description=text_of(value),
            returns=_success(value).get("description", ""),
            accessors=value.get("x-accessors", []),
            betas=value.get("x-betas", []),
            parameters=parameters,
            body=body,
            whole_body=whole.name if whole else None,
            form=form,
            optional_body=self._optional_body(value, parameters, where),
            reply=reply,
            reply_type=reply_type,
            beta_reply=self._kind_of_json(beta_type)
            if reply in {"json", "union", "value"}
            else reply,
            beta_reply_type=beta_type,
            page=value.get("x-page", {}).get("kind", ""),
            stream=Streaming(
                stream.get("event", ""),
                stream.get("when"),
                stream.get("done"),
                stream.get("accumulate"),
            )
            if stream
            else None,
            helpers=helpers(value, f"{where}/x-helpers", wires, self._problems),
            deprecated=value.get("deprecated", False),
            constants=constants,
        )

    def _check_parameter_names(self, parameters: list[Parameter], where: str) -> None:
        """Report names that are given twice, and rename what would hide a type in a method."""
        for each in parameters:
            if each.name in self._schemas:
                each.name += "_"
        names = [each.name for each in parameters]
        for name in sorted({name for name in names if names.count(name) > 1}):
            self._problems.add(where, f"has two parameters named {name}")

    def _check_field_names(self, schema: Schema) -> None:
        names: dict[str, str] = {}
        for each in schema.fields:
            other = names.setdefault(each.name, each.wire)
            if other != each.wire:
                self._problems.add(
                    f"{PREFIX}{schema.name}/properties/{each.wire}",
                    f"has the same Python name as {other}: add x-python-name to one of them",
                )

    def _optional_body(
        self, value: dict[str, Any], parameters: list[Parameter], where: str
    ) -> bool:
        body = value.get("requestBody", {})
        if not body or body.get("required"):
            return False
        needed = [each.wire for each in parameters if each.where == "body" and each.required]
        if needed:
            self._problems.add(
                f"{where}/requestBody",
                f"is optional, but its fields {', '.join(needed)} are required: add"
                " `required: true`",
            )
        return True

    def _check_names(self, operation: dict[str, Any], where: str, parameters: set[str]) -> None:
        """Report names in extensions that are not defined. `references` has checked the schemas."""
        page, stream = operation.get("x-page", {}), operation.get("x-stream", {})
        if page and "item" not in page:
            self._problems.add(f"{where}/x-page", "must have item")
        if page and page.get("kind") not in PAGES:
            self._problems.add(f"{where}/x-page/kind", f"must be one of {', '.join(PAGES)}")
        if page.get("item") and self._schema(page["item"]).kind not in _STRUCTURED:
            self._problems.add(f"{where}/x-page/item", "must be an object or a union")
        if "when" in stream and stream["when"] not in parameters:
            self._problems.add(f"{where}/x-stream/when", "must name a parameter of the operation")
        self._check_stream(operation, where)

    def _check_stream(self, operation: dict[str, Any], where: str) -> None:
        content = _success(operation).get("content", {})
        stream = operation.get("x-stream")
        if stream is None:
            if EVENTS in content:
                self._problems.add(
                    where,
                    f"must have x-stream, which describes the events of its {EVENTS} response",
                )
            return
        if "event" not in stream:
            self._problems.add(f"{where}/x-stream", "must have event")
        elif self._schema(stream["event"]).kind not in _STRUCTURED:
            self._problems.add(f"{where}/x-stream/event", "must be an object or a union")
        if EVENTS not in content:
            self._problems.add(f"{where}/x-stream", f"requires a response of {EVENTS}")
        if "when" not in stream and len(content) > 1:
            self._problems.add(
                f"{where}/x-stream",
                "must have `when`, because the response is not always a stream of events",
            )

    def _parameter(self, value: dict[str, Any], where: str) -> Parameter:
        return Parameter(
            wire=value["name"],
            name=value.get("x-python-name") or parameter_name(value["name"]),
            where=value["in"],
            required=value.get("required", False),
            description=text_of(value),
            schema=value["schema"],
            beta_only=bool(value.get("x-beta-only")),
            ga_only=bool(value.get("x-ga-only")),
            encoding=self._encoding(value, where),
        )

    def _encoding(self, value: dict[str, Any], where: str) -> Encoding:
        """Return how a list is sent, and report values that cannot be sent in their place."""
        name, place = value["name"], value["in"]
        kinds = self._types_of(value["schema"])
        deep = value.get("style") == "deepObject"
        if "object" in kinds and not (place == "query" and deep):
            advice = ": add `style: deepObject`" if place == "query" else ""
            self._problems.add(where, f"its parameter {name} is an object in the {place}{advice}")
        elif deep and kinds - {"object", "null"}:
            self._problems.add(where, f"its parameter {name} is deepObject, but not an object")
        if "array" not in kinds or name == BETA_HEADER:
            return ""
        if place == "path":
            self._problems.add(
                where, f"its parameter {name} is a list, which a path cannot contain"
            )
        if place == "query" and value.get("explode", True):
            return "" if name.endswith("[]") else "repeated"
        return "commas"

    def _types_of(self, value: dict[str, Any]) -> set[str]:
        """Return the JSON types of the values of a schema; empty if it does not limit them."""
        value = self._dereferenced(value)
        if is_object(value):
            return {"object"}
        branches = [*value.get("oneOf", ()), *value.get("anyOf", ())]
        if branches:
            return {kind for each in branches for kind in self._types_of(each)}
        kinds = value.get("type", [])
        return set(kinds) if isinstance(kinds, list) else {kinds}

    def _body(self, operation: dict[str, Any], where: str) -> tuple[str | None, bool]:
        """Return the schema of the body, and whether the body is sent as a form."""
        content = operation.get("requestBody", {}).get("content", {})
        form = FORM in content
        if not content:
            return None, form
        if len(content) > 1:
            self._problems.add(
                f"{where}/requestBody/content",
                f"must have one content type, not {', '.join(content)}: the client sends only one",
            )
        schema = content.get(FORM if form else JSON, {}).get("schema", {})
        if "$ref" not in schema:
            self._problems.add(where, f"its body must refer to a named schema of {JSON} or {FORM}")
            return None, form
        return schema["$ref"].removeprefix(PREFIX), form

    def _whole_body(self, operation: dict[str, Any], name: str) -> Parameter | None:
        """Return the one parameter for a body that has no fields, and None for an object."""
        if self._schema(name, "request").kind == "object":
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
        elif self._foreign and not field.wire.endswith("[]"):
            return  # the API of others repeats the name of a list
        elif (field.schema["type"] == "array") is not field.wire.endswith("[]"):
            self._problems.add(
                where, "must have a name that ends in [] for a list of files, and not for one file"
            )

    def _body_parameters(self, name: str, *, form: bool) -> list[Parameter]:
        schema = self._schema(name, "request")
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
                encoding="repeated" if form and self._is_plain_list(each) else "",
            )
            for each in schema.fields
        ]

    def _is_plain_list(self, field: Field) -> bool:
        """Whether a list in a form is sent by repeating its name, and not with brackets."""
        return (
            self._foreign
            and not field.wire.endswith("[]")
            and "array" in self._types_of(field.schema)
        )

    def _kind_of_json(self, name: str) -> Literal["json", "union", "value"]:
        kind = self._schema(name).kind if name else "object"
        return "json" if kind == "object" else "union" if kind == "union" else "value"

    def _dereferenced(self, value: dict[str, Any]) -> dict[str, Any]:
        """Return the schema that `value` refers to, or `value` if it is not a reference."""
        name = value.get("$ref", "").removeprefix(PREFIX)
        return self._schemas[name] if name else value

    def _reply(self, operation: dict[str, Any], where: str) -> tuple[Any, str]:
        good = [key for key, reply in _successes(operation).items() if reply.get("content")]
        if len(good) > 1:
            self._problems.add(
                f"{where}/responses", f"must have one response with content, not {', '.join(good)}"
            )
        content = _success(operation).get("content", {})
        if not content and _NO_CONTENT & operation.get("responses", {}).keys():
            return "none", ""
        unknown = [media for media in content if media not in _REPLY_KINDS]
        known = [media for media in _REPLY_KINDS if media in content]
        if not known or unknown:
            self._problems.add(
                where,
                f"its 200 response must have one of the content types {', '.join(_REPLY_KINDS)}",
            )
            return "json", ""
        if len(known) > 1 and known != [JSON, EVENTS]:
            self._problems.add(where, f"its response must have one content type, not {known}")
        media, kind = known[0], _REPLY_KINDS[known[0]]
        if kind == "file":
            return kind, ""
        name = self._reply_schema(operation, media)
        if not name:
            self._problems.add(where, f"its {media} response must refer to a named schema")
            return kind, ""
        structure = self._schema(name).kind
        if "x-page" in operation:
            return "page", operation["x-page"].get("item", "")
        if kind == "lines" and structure not in _STRUCTURED:
            self._problems.add(where, f"its lines, {name}, must be objects")
        if kind == "json" and NULL in content[media].get("schema", {}).get("anyOf", ()):
            if structure != "object":
                self._problems.add(
                    where, f"its response may be null, so {name} must be an object, or null itself"
                )
            return "optional", name
        return (self._kind_of_json(name) if kind == "json" else kind), name

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
        status = row.get("status", 0)
        bases = [
            cls.__name__
            for cls in vars(status_errors).values()
            if isinstance(cls, type)
            and issubclass(cls, status_errors.APIStatusError)
            and cls.status_code == status
        ]
        where = f"x-error-codes/{row.get('code', '')}"
        for key in ("status", "code", "class"):
            if key not in row:
                self._problems.add(where, f"must have {key}")
        if not bases and "status" in row:
            self._problems.add(where, f"status {status} has no exception class in the runtime")
        if row.get("class") in self._classes:
            self._problems.add(where, f"its class {row['class']} exists already")
        self._classes.add(row.get("class", ""))
        return ErrorCode(
            status=status,
            code=row.get("code", ""),
            name=row.get("class", ""),
            base=bases[0] if bases else "",
            description=row.get("description", ""),
            fields=[
                Field(
                    wire=wire,
                    name=python_name(wire),
                    required=False,
                    description=text_of(inner),
                    schema=inner,
                )
                for wire, inner in row.get("details", {}).items()
            ],
        )


def _successes(operation: dict[str, Any]) -> dict[str, dict[str, Any]]:
    responses = operation.get("responses", {})
    return {key: responses[key] for key in sorted(responses) if key[0] == "2"}


def _success(operation: dict[str, Any]) -> dict[str, Any]:
    """Return the response for success: the first with content, or else the first."""
    found = [*_successes(operation).values()]
    return next((each for each in found if each.get("content")), found[0] if found else {})


def _constants(path: str) -> tuple[str, list[tuple[str, str]]]:
    """Return a path without its query, and the query: `/v1/files?beta=true`."""
    path, _, query = path.partition("?")
    pairs = [each.partition("=") for each in query.split("&") if each]
    return path, [(name, value) for name, _, value in pairs]


def _contains_file(value: object) -> bool:
    """Whether a schema is or contains a file, which has the format `binary`."""
    if isinstance(value, dict):
        return value.get("format") == "binary" or any(map(_contains_file, value.values()))
    return isinstance(value, list) and any(map(_contains_file, value))

"""`load`: reads one OpenAPI document of others, and returns it as a spec of this project."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from codegen.accessors import accessors
from codegen.naming import class_name
from codegen.problems import Problems, pointer
from codegen.spec.load import Bundle, read_yaml
from codegen.spec.normal import normalize
from codegen.spec.shapes import PREFIX
from codegen.spec.vocabulary.document import foreign_places
from codegen.spec.vocabulary.reader import Reader

from . import directions, operations, unions
from .inline import Namer
from .names import Names, camel, fields, parameters, rename
from .notes import Notes
from .nulls import nullable_objects, with_nulls
from .parts import parts

_DROPPED = frozenset(("title", "default", "example", "examples", "externalDocs", "xml", "$comment"))


def load(path: Path, problems: Problems) -> tuple[Bundle, list[str]]:
    """Return the document, and one line for each thing that is left out of it."""
    notes = Notes(problems)
    raw = read_yaml(path, problems)
    problems.check()
    if "swagger" in raw:
        problems.add("#/swagger", "is not supported: convert the document to OpenAPI 3.0 or 3.1")
        problems.check()
    reader = Reader(foreign_places(), notes, ignore_extensions=True)
    document = with_nulls(reader.read("document", raw))
    for key in ("openapi", "info", "paths"):
        if key not in document:
            problems.add("#", f"must have {key}")
    problems.check()
    bundle = _Front(document, notes, problems).bundle()
    problems.check()
    return bundle, notes.lines


class _Front:
    def __init__(self, document: dict[str, Any], notes: Notes, problems: Problems) -> None:
        self._document = document
        self._notes = notes
        self._problems = problems
        components = document.get("components", {})
        self._schemas: dict[str, Any] = components.get("schemas", {})
        self._names = Names(())

    def bundle(self) -> Bundle:
        document = self._document
        operations.resolve(document, self._notes)
        given = [*operations.operations(document)]
        if not given:
            self._problems.add("#/paths", "must have an operation that the client can call")
        self._problems.check()
        self._name_methods(given)
        self._name_schemas()
        self._check_references()
        nullable_objects(self._schemas)
        self._name_inline()
        normalize(self._schemas, self._notes)
        self._problems.check()
        unions.cut_cycles(self._schemas, self._notes)
        unions.tagged(self._schemas, self._notes)
        found = {(path, method): each for path, method, each in operations.operations(document)}
        called = [*found.values()]
        directions.split(self._schemas, called, self._names)
        fields(self._schemas)
        parameters(called)
        schemas = directions.drop_unused(self._schemas, called)
        self._require_bodies(called, schemas)
        paths = {path: item for path, item in document["paths"].items() if item}
        tags = document.get("tags", [])
        info = {"version": "", **document["info"]}
        result = {
            "openapi": "3.1.0",
            "info": {"title": "API", **info},
            "paths": paths,
            "webhooks": {},
            "components": {"schemas": schemas},
        }
        return Bundle(result, parts(schemas, found, _titles(tags)), server=_server(document))

    def _name_methods(self, given: list[tuple[str, str, dict[str, Any]]]) -> None:
        names = accessors(
            (path, method, each.get("operationId", "")) for path, method, each in given
        )
        renamed: dict[str, Any] = {}
        for path, item in self._document["paths"].items():
            new = path
            for index, wire in enumerate(re.findall(r"{([^{}]+)}", path)):
                name = re.sub(r"\W", "_", wire, flags=re.ASCII) or f"part{index}"
                name = f"n{name}" if name[:1].isdigit() else name
                new = new.replace(f"{{{wire}}}", f"{{{name}}}")
                for operation in item.values():
                    _rename_parameter(operation, wire, name)
            for method, operation in item.items():
                accessor = names[path, method]
                operation["x-accessors"] = [accessor]
                operation["x-stability"] = "ga"
                summary = operation.get("summary") or operation.get("operationId") or accessor
                operation["summary"] = " ".join(summary.split()).rstrip(".") or accessor
                operation["operationId"] = accessor
                self._streams(operation, (path, method))
            if new in renamed:
                where = pointer(["paths", path])
                self._problems.add(where, "has the same operations as another path")
            renamed[new] = item
        self._document["paths"] = renamed
        resources = {
            tuple(name.split(".")[:end]) for name in names.values() for end in (1, 2, 3, 4)
        }
        classes = {class_name(each) for each in resources}
        self._names = Names(classes | {f"Async{name}" for name in classes})

    def _streams(self, operation: dict[str, Any], where: tuple[str, str]) -> None:
        for reply in operation["responses"].values():
            schema = reply.get("content", {}).get(operations.EVENTS, {}).get("schema", {})
            if operations.EVENTS in reply.get("content", {}):
                name = schema.get("$ref", "").removeprefix(PREFIX)
                if name:
                    operation["x-stream"] = {"event": name}
                else:
                    self._notes.left_out(
                        pointer(["paths", *where]), "is read as a file: its events have no schema"
                    )
                    reply["content"] = {operations.FILE: {}}

    def _name_schemas(self) -> None:
        renamed = {name: self._names.claim(name) for name in self._schemas}
        self._schemas = {
            renamed[name]: rename(each, renamed) for name, each in self._schemas.items()
        }
        self._document["paths"] = rename(self._document["paths"], renamed)
        for _, _, operation in operations.operations(self._document):
            if "x-stream" in operation:
                event = operation["x-stream"]["event"]
                operation["x-stream"] = {"event": renamed.get(event, event)}

    def _check_references(self) -> None:
        places: list[tuple[str, Any]] = [
            (f"{PREFIX}{name}", each) for name, each in self._schemas.items()
        ]
        places += [
            (pointer(["paths", p, m]), o) for p, m, o in operations.operations(self._document)
        ]
        for where, value in places:
            for name in directions.targets(value):
                if name not in self._schemas:
                    self._problems.add(where, f"refers to {name}, which is not defined")
        self._problems.check()

    def _name_inline(self) -> None:
        namer = Namer(self._schemas, self._names)
        namer.everything()
        for _, _, operation in operations.operations(self._document):
            base = camel(operation["operationId"].replace(".", "_"))
            for each in operation["parameters"]:
                each["schema"] = namer.parameter(each["schema"], f"{base}{camel(each['name'])}")
            for kind, media in operation.get("requestBody", {}).get("content", {}).items():
                self._name_body(namer, media, f"{base}Params", form=kind == operations.FORM)
            for reply in operation["responses"].values():
                for kind, media in reply.get("content", {}).items():
                    if kind != operations.FILE:
                        media["schema"] = namer.named(media.get("schema", {}), f"{base}Response")
        for name, schema in self._schemas.items():
            self._schemas[name] = _stripped(schema)

    @staticmethod
    def _name_body(namer: Namer, media: dict[str, Any], name: str, *, form: bool) -> None:
        schema = media.get("schema", {})
        if not schema and form:
            schema = {"type": "object", "properties": {}, "additionalProperties": False}
        media["schema"] = namer.named(schema, name)

    def _require_bodies(self, called: list[dict[str, Any]], schemas: dict[str, Any]) -> None:
        """Require each body that has required fields: a call without it would lack them."""
        for operation in called:
            body = operation.get("requestBody")
            if body is None:
                continue
            for media in body["content"].values():
                name = media["schema"].get("$ref", "").removeprefix(PREFIX)
                if any(_required(schemas, name)):
                    body["required"] = True


def _required(schemas: dict[str, Any], name: str) -> list[str]:
    schema = schemas.get(name, {})
    found = [*schema.get("required", ())]
    for each in schema.get("allOf", ()):
        found += each.get("required", ())
        found += _required(schemas, each["$ref"].removeprefix(PREFIX)) if "$ref" in each else ()
    return found


def _rename_parameter(operation: dict[str, Any], wire: str, name: str) -> None:
    for each in operation["parameters"]:
        if each["in"] == "path" and each["name"] == wire:
            each["name"] = name


def _stripped(value: Any) -> Any:
    """Return a schema without what has no effect on types and docstrings."""
    if isinstance(value, list):
        return [_stripped(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        key: {name: _stripped(inner) for name, inner in child.items()}
        if key == "properties"
        else _stripped(child)
        if isinstance(child, (dict, list)) and key not in {"enum", "required", "mapping"}
        else child
        for key, child in value.items()
        if key not in _DROPPED
    }


def _titles(tags: Any) -> dict[str, str]:
    found = {}
    for tag in tags if isinstance(tags, list) else ():
        if isinstance(tag, dict) and isinstance(tag.get("description"), str):
            name = re.sub(r"[^a-z0-9]+", "_", str(tag.get("name", "")).lower())
            found[name] = " ".join(tag["description"].split()).partition(". ")[0].rstrip(".") + "."
    return found


def _server(document: dict[str, Any]) -> str:
    """Return the first server with a whole URL; empty if there is none."""
    for server in document.get("servers", []):
        url: str = server.get("url", "")
        if re.fullmatch(r"https?://[A-Za-z0-9.:\[\]-]+(/[A-Za-z0-9._~%+/-]*)?", url):
            return url
    return ""

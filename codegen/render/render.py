"""`render`: renders the intermediate representation with one jinja template per kind of file."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jinja2

from api_claude_runtime.replies.models import APIModel
from codegen.ir.api import Api, Field, Schema
from codegen.ir.definition_order import ordered
from codegen.ir.resources import Resource, resources, walk
from codegen.naming import names_in, replace_names

from .emit import HEADER
from .exports import BLOCK_TYPES, GENERATED_NAMES, public_names
from .request_types import Qualify, RequestView

TEMPLATES = Path(__file__).parent / "templates"
WIDTH = 100


def render(api: Api) -> dict[str, str]:
    """Return the files before formatting: path inside the package -> text."""
    templates = _Templates()
    tops = resources(api)
    everything = walk(tops)
    files = {"py.typed": ""}
    for part in api.parts:
        files |= _types(templates, api, part, tops)
    for which, schemas in (("models", api.responses), ("params", api.requests)):
        exports = {name: schema.part for name, schema in schemas.items()}
        if which == "params":
            methods = [method for each in everything for method in each.methods]
            exports |= {m.arguments: m.operation.part for m in methods if m.switch}
            exports |= {m.run_arguments: m.operation.part for m in methods if m.tools}
        files[f"{which}/__init__.py"] = templates.render(
            "lazy.py.jinja", which=which, exports=exports
        )
    for resource in everything:
        name = resource.module.replace(".", "/")
        if resource.accessor == ("beta",):
            name = "beta/__init__"
        files[f"resources/{name}.py"] = templates.render(
            "resource.py.jinja", resource=resource, **_resource_imports(api, resource)
        )
    files["resources/__init__.py"] = (
        HEADER + '"""Resource classes: one module for each group of endpoints."""\n'
    )
    files["client.py"] = templates.render("client.py.jinja", api=api, tops=tops)
    public = public_names()
    files["errors.py"] = templates.render(
        "errors.py.jinja", api=api, exports=public.errors, **_error_imports(api)
    )
    files["types.py"] = templates.render("types.py.jinja")
    files["policy.py"] = templates.render("policy.py.jinja", exports=public.policy)
    groups = _groups(api, tops)
    files["_groups.py"] = templates.render(
        "groups.py.jinja", groups=groups, names=_group_names(groups)
    )
    generated = {}
    if api.requests.keys() >= BLOCK_TYPES:
        files["blocks.py"] = templates.render(
            "blocks.py.jinja", imports=_by_part(api.requests, set(BLOCK_TYPES))
        )
        generated = GENERATED_NAMES
    files["__init__.py"] = templates.render(
        "package.py.jinja", api=api, exports=public.top, generated=generated
    )
    return files


def _types(templates: _Templates, api: Api, part: str, tops: list[Resource]) -> dict[str, str]:
    files = {}
    responses = [schema for schema in api.responses.values() if schema.part == part]
    if responses:
        schemas, forward_references = ordered(responses)
        files[f"models/{part}.py"] = templates.render(
            "models.py.jinja",
            title=api.parts[part],
            schemas=[_SchemaView(each, forward_references[each.name]) for each in schemas],
            imports=_imports(part, schemas, api.responses),
        )
    requests = [schema for schema in api.requests.values() if schema.part == part]
    methods = [m for r in walk(tops) for m in r.methods if m.switch and m.operation.part == part]
    if requests or methods:
        schemas, forward_references = ordered(requests)
        qualify = Qualify(api, part)
        files[f"params/{part}.py"] = templates.render(
            "params.py.jinja",
            title=api.parts[part],
            schemas=[
                RequestView(each, forward_references[each.name], qualify, api.requests)
                for each in schemas
            ],
            methods=methods,
            resolvable=qualify,
            base_imports=_by_part(
                {n: s for n, s in api.requests.items() if s.part != part},
                {schema.base for schema in schemas if schema.base},
            ),
        )
    return files


def _imports(part: str, schemas: list[Schema], known: dict[str, Schema]) -> dict[str, list[str]]:
    """Return part -> names to import from its module."""
    names = {name for schema in schemas for name in schema.depends}
    names -= {name for name, schema in known.items() if schema.part == part}
    return _by_part(known, names)


def _resource_imports(api: Api, resource: Resource) -> dict[str, Any]:
    names, replies = resource.types, resource.replies
    return {
        "pages": sorted({m.operation.page for m in resource.methods if m.operation.page}),
        "params": _by_part(api.requests, names - replies),
        "arguments": [
            (m.operation.part, name)
            for m in resource.methods
            for name in (m.arguments, m.run_arguments)
            if name
        ],
        "replies": _by_part(api.responses, replies | (names - api.requests.keys())),
        "part_of": {name: api.responses[name].part for name in replies},
    }


def _by_part(schemas: dict[str, Schema], names: set[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in sorted(names & schemas.keys()):
        found.setdefault(schemas[name].part, []).append(name)
    return found


def _error_imports(api: Api) -> dict[str, Any]:
    names = {name for error in api.errors for f in error.fields for name in names_in(f.annotation)}
    known = {name: api.responses[name] for name in sorted(names & api.responses.keys())}
    objects = {name: schema.part for name, schema in known.items() if schema.kind == "object"}
    return {"imports": _by_part(api.responses, names), "objects": objects}


def _groups(api: Api, tops: list[Resource]) -> dict[str, list[tuple[str, str]]]:
    """Return accessor without `beta` -> module and name of each of its response types."""
    groups: dict[str, dict[tuple[str, str], None]] = {}
    for resource in walk(tops):
        name = ".".join(step for step in resource.accessor if step != "beta")
        for each in sorted(resource.replies):
            entry = (f"models.{api.responses[each].part}", each)
            groups.setdefault(name, {})[entry] = None
    return {name: list(entries) for name, entries in groups.items()}


def _group_names(groups: Mapping[str, Any]) -> list[str]:
    """Return the groups and their parents: `organization` for `organization.users`."""
    names = set(groups)
    for name in groups:
        steps = name.split(".")
        names |= {".".join(steps[:count]) for count in range(1, len(steps))}
    return sorted(names)


class _SchemaView:
    """A response type as its template prints it."""

    def __init__(self, schema: Schema, forward_references: set[str]) -> None:
        self.schema = schema
        self._forward_references = forward_references

    @property
    def fields(self) -> list[_FieldView]:
        named = {name for each in self.schema.fields for name in names_in(each.annotation)}
        return [_FieldView(each, self._forward_references, named) for each in self.schema.fields]

    @property
    def sent_as_null(self) -> tuple[str, ...]:
        """Fields that must be sent even if null when the response is passed in a request."""
        return tuple(each.wire for each in self.schema.fields if each.schema.get("x-send-null"))

    @property
    def annotation(self) -> str:
        return quoted(self.schema.annotation, self._forward_references)


class _FieldView:
    """A field of a response type as its template prints it."""

    def __init__(self, source: Field, forward_references: set[str], named: set[str]) -> None:
        self.source = source
        annotation = source.annotation
        if not source.required and "None" not in names_in(annotation):
            annotation += " | None"
        if names_in(annotation) & forward_references:
            # Quote the whole annotation: `"Tree" | None` would fail at import.
            annotation = json.dumps(annotation)
        # pydantic warns about or rejects a field that shadows one of its methods. A field that
        # shadows a type (`date: date`) breaks the annotations of the fields after it.
        shadows = hasattr(APIModel, source.name) or source.name in named
        self.name = f"{source.name}_" if shadows else source.name
        if self.name != source.wire:
            annotation = f"Annotated[{annotation}, Field(alias={json.dumps(source.wire)})]"
        self.annotation = annotation
        self.default = "" if source.required else " = None"


def quoted(annotation: str, names: set[str]) -> str:
    """Return `annotation` with the given names in quotes, as forward references."""
    return replace_names(annotation, lambda name: f'"{name}"' if name in names else name)


class _Templates:
    """The jinja templates. An undefined variable in a template is an error."""

    def __init__(self) -> None:
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(TEMPLATES),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,
        )
        filters: dict[str, Any] = self._environment.filters
        filters |= {
            "doc": docstring,
            "python": repr,
            "or_omit": or_omit,
            "wrap": wrap,
            "json": json.dumps,
            "rstrip": str.rstrip,
        }

    def render(self, template: str, **values: Any) -> str:
        return self._environment.get_template(template).render(header=HEADER, **values)


def _quotable(text: str) -> str:
    """Return `text` on one line, without characters that have a meaning in a docstring."""
    return " ".join(text.split()).replace("\\", "\\\\").replace('"""', "'''")


def docstring(text: str, indent: int = 0) -> str:
    """Return `text` as a docstring, wrapped if it does not fit on one line."""
    text = _quotable(text)
    if len(text) + indent + 6 <= WIDTH and not text.endswith('"'):
        return f'"""{text}"""'
    lines = textwrap.wrap(
        f'"""{text}', WIDTH - indent, break_long_words=False, break_on_hyphens=False
    )
    if len(lines) == 1:
        # The formatter would join the closing quotes to this line, beyond the limit.
        lines = textwrap.wrap(
            f'"""{text}', WIDTH - indent - 6, break_long_words=False, break_on_hyphens=False
        )
    return f"\n{' ' * indent}".join([*lines, '"""'])


def or_omit(annotation: str) -> str:
    """Return the annotation of an optional parameter, with `None` last by convention."""
    rest = annotation.removesuffix(" | None")
    return f"{rest} | Omit | None" if rest != annotation else f"{annotation} | Omit"


def wrap(text: str, indent: int, hanging: int = 0) -> str:
    """Wrap `text` at an indent. The first line is not indented; later lines hang by `hanging`."""
    lines = textwrap.wrap(
        _quotable(text),
        WIDTH - indent,
        break_long_words=False,
        break_on_hyphens=False,
        subsequent_indent=" " * hanging,
    )
    return f"\n{' ' * indent}".join(lines)

"""From the intermediate representation to text: one jinja template for each kind of file."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jinja2

from api_claude_runtime.replies.models import APIModel
from codegen.ir.annotations import union_members
from codegen.ir.api import Api, Field, Schema, all_fields
from codegen.ir.definition_order import ordered
from codegen.ir.resources import Resource, resources, walk
from codegen.naming import names_in

from .emit import HEADER
from .exports import BLOCKS, OWN, public_names

TEMPLATES = Path(__file__).parent / "templates"
WIDTH = 100


def render(api: Api) -> dict[str, str]:
    """Path below the package -> text, before formatting."""
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
        HEADER + '"""The resources: one class for each group of endpoints."""\n'
    )
    files["client.py"] = templates.render("client.py.jinja", tops=tops)
    public = public_names()
    files["errors.py"] = templates.render(
        "errors.py.jinja", api=api, exports=public.errors, **_error_imports(api)
    )
    files["policy.py"] = templates.render("policy.py.jinja", exports=public.policy)
    groups = _groups(api, tops)
    files["_groups.py"] = templates.render(
        "groups.py.jinja", groups=groups, names=_group_names(groups)
    )
    own = {}
    if api.requests.keys() >= BLOCKS:
        files["blocks.py"] = templates.render(
            "blocks.py.jinja", imports=_by_part(api.requests, set(BLOCKS))
        )
        own = OWN
    files["__init__.py"] = templates.render("package.py.jinja", exports=public.top, own=own)
    return files


def _types(templates: _Templates, api: Api, part: str, tops: list[Resource]) -> dict[str, str]:
    files = {}
    responses = [schema for schema in api.responses.values() if schema.part == part]
    if responses:
        schemas, ahead = ordered(responses)
        files[f"models/{part}.py"] = templates.render(
            "models.py.jinja",
            title=api.parts[part],
            schemas=[_Shown(schema, ahead[schema.name]) for schema in schemas],
            imports=_imports(part, schemas, api.responses),
        )
    requests = [schema for schema in api.requests.values() if schema.part == part]
    methods = [m for r in walk(tops) for m in r.methods if m.switch and m.operation.part == part]
    if requests or methods:
        schemas, _ = ordered(requests)
        arguments = [p.annotation for m in methods for p in m.parameters]
        files[f"params/{part}.py"] = templates.render(
            "params.py.jinja",
            title=api.parts[part],
            schemas=[
                _Shown(schema, api.requests.keys() | api.responses.keys(), api.requests)
                for schema in schemas
            ],
            methods=methods,
            imports=_imports(part, schemas, api.requests, arguments),
            response_imports=_imports(part, schemas, api.responses, arguments, twins=True),
            base_imports=_by_part(
                {n: s for n, s in api.requests.items() if s.part != part},
                {schema.base for schema in schemas if schema.base},
            ),
        )
    return files


def _imports(
    part: str,
    schemas: list[Schema],
    known: dict[str, Schema],
    annotations: list[str] | None = None,
    *,
    twins: bool = False,
) -> dict[str, list[str]]:
    """Part -> names to import from its module."""
    names: set[str] = set()
    for schema in schemas:
        names |= schema.responses if twins else schema.depends
    for annotation in annotations or ():
        names |= names_in(annotation)
    if not twins:
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
    """Accessor without `beta` -> where the types of its replies are."""
    groups: dict[str, dict[tuple[str, str], None]] = {}
    for resource in walk(tops):
        name = ".".join(step for step in resource.accessor if step != "beta")
        for each in sorted(resource.replies):
            entry = (f"models.{api.responses[each].part}", each)
            groups.setdefault(name, {})[entry] = None
    return {name: list(entries) for name, entries in groups.items()}


def _group_names(groups: Mapping[str, Any]) -> list[str]:
    """The groups and what they are below: `organization` for `organization.users`."""
    names = set(groups)
    for name in groups:
        steps = name.split(".")
        names |= {".".join(steps[:count]) for count in range(1, len(steps))}
    return sorted(names)


class _Shown:
    """A schema with the small decisions that its template asks for."""

    def __init__(
        self, schema: Schema, ahead: set[str], known: Mapping[str, Schema] | None = None
    ) -> None:
        self.schema = schema
        self._ahead = ahead
        self._known = known or {}

    @property
    def all_fields(self) -> list[Field]:
        """The inherited ones too: a TypedDict that is written as a call has no base."""
        return all_fields(self._known, self.schema)

    @property
    def fields(self) -> list[_ShownField]:
        named = {name for each in self.schema.fields for name in names_in(each.annotation)}
        return [_ShownField(each, self._ahead, named) for each in self.schema.fields]

    @property
    def sent_as_null(self) -> tuple[str, ...]:
        """Fields that a request needs even as null, when the reply goes back into one."""
        return tuple(each.wire for each in self.schema.fields if each.schema.get("x-send-null"))

    @property
    def functional(self) -> bool:
        """Whether a TypedDict has to be written as a call, for keys that are no identifiers."""
        return any(each.wire != each.name for each in self.schema.fields)

    @property
    def annotation(self) -> str:
        return quoted(self.schema.annotation, self._ahead)

    @property
    def members(self) -> list[str]:
        return [quoted(member, self._ahead) for member in union_members(self.schema.annotation)]


class _ShownField:
    def __init__(self, source: Field, ahead: set[str], named: set[str]) -> None:
        self.source = source
        annotation = source.annotation
        if not source.required and "None" not in names_in(annotation):
            annotation += " | None"
        if names_in(annotation) & ahead:
            # The whole of it: `"Tree" | None` is no expression.
            annotation = json.dumps(annotation)
        # A field that hides a method of pydantic's is a warning at import, or an error; one that
        # hides a type (`date: date`) makes an end of the annotations after it.
        hides = hasattr(APIModel, source.name) or source.name in named
        self.name = f"{source.name}_" if hides else source.name
        if self.name != source.wire:
            annotation = f"Annotated[{annotation}, Field(alias={json.dumps(source.wire)})]"
        self.annotation = annotation
        self.default = "" if source.required else " = None"


def quoted(annotation: str, names: set[str]) -> str:
    """`annotation` with the given names in quotes, so that they need not be defined yet."""

    def quote(match: re.Match[str]) -> str:
        return f'"{match[0]}"' if match[0] in names else match[0]

    pieces = re.split(r"(Literal\[[^\]]*\])", annotation)
    return "".join(
        piece if piece.startswith("Literal[") else re.sub(r"[A-Za-z_]\w*", quote, piece)
        for piece in pieces
    )


class _Templates:
    """StrictUndefined: a template that asks for what was not decided fails."""

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
    """In one line, and with nothing that means something inside a docstring."""
    return " ".join(text.split()).replace("\\", "\\\\").replace('"""', "'''")


def docstring(text: str, indent: int = 0) -> str:
    """A docstring, wrapped; several lines when it does not fit in one."""
    text = _quotable(text)
    if len(text) + indent + 6 <= WIDTH and not text.endswith('"'):
        return f'"""{text}"""'
    lines = textwrap.wrap(
        f'"""{text}', WIDTH - indent, break_long_words=False, break_on_hyphens=False
    )
    if len(lines) == 1:
        # The formatter would put the quotes back on this line, past the limit.
        lines = textwrap.wrap(
            f'"""{text}', WIDTH - indent - 6, break_long_words=False, break_on_hyphens=False
        )
    return f"\n{' ' * indent}".join([*lines, '"""'])


def or_omit(annotation: str) -> str:
    """The annotation of a parameter that may be left out, with `None` last as one writes it."""
    rest = annotation.removesuffix(" | None")
    return f"{rest} | Omit | None" if rest != annotation else f"{annotation} | Omit"


def wrap(text: str, indent: int, hanging: int = 0) -> str:
    """Text wrapped at an indent, its first line not indented; further lines hang."""
    lines = textwrap.wrap(
        _quotable(text),
        WIDTH - indent,
        break_long_words=False,
        break_on_hyphens=False,
        subsequent_indent=" " * hanging,
    )
    return f"\n{' ' * indent}".join(lines)

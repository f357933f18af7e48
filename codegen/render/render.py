"""`render`: renders the intermediate representation with one jinja template per kind of file."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import jinja2

from api_claude_runtime.replies.models import APIModel
from codegen.ir.api import Api, Field, Operation, Schema
from codegen.ir.definition_order import ordered
from codegen.ir.python_types import (
    NONE,
    OMIT,
    ListOf,
    Named,
    PythonType,
    names,
    printed,
    schemas,
    union,
)
from codegen.ir.resources import Resource, resources, walk
from codegen.naming import relative_import

from .emit import HEADER
from .exports import BLOCK_TYPES, GENERATED_NAMES, public_names
from .request_types import Qualify, RequestView
from .runtime_functions import RuntimeFunction

TEMPLATES = Path(__file__).parent / "templates"
WIDTH = 100


def render(api: Api) -> dict[str, str]:
    """Return the files before formatting: path inside the package -> text."""
    templates = _templates()
    tops = resources(api)
    everything = walk(tops)
    files = {"py.typed": ""}
    for part in api.parts:
        files |= _types(templates, api, part, tops)
    for which, known in (("models", api.responses), ("params", api.requests)):
        exports = {name: schema.part for name, schema in known.items()}
        if which == "params":
            methods = [method for each in everything for method in each.methods]
            exports |= {m.arguments: m.operation.part for m in methods if m.switch}
            exports |= {m.run_arguments: m.operation.part for m in methods if m.tools}
        modules: dict[str, list[str]] = {}
        for name, part in sorted(exports.items()):
            modules.setdefault(part.replace("/", "."), []).append(name)
        modules = dict(sorted(modules.items()))
        for folder in {step for part in exports.values() for step in _folders(part)}:
            files[f"{which}/{folder}/__init__.py"] = templates.render(
                "type_group.py.jinja", which=which, folder=folder
            )
        for suffix in ("py", "pyi"):
            files[f"{which}/__init__.{suffix}"] = templates.render(
                f"lazy.{suffix}.jinja", which=which, modules=modules
            )
    for resource in everything:
        files[_path(resource.module)] = templates.render(
            "resource.py.jinja", resource=resource, **_resource_imports(api, resource)
        )
        if resource.children:
            files[f"resources/{'/'.join(resource.accessor)}/__init__.py"] = templates.render(
                "resource_group.py.jinja", resource=resource
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
            module=within("models", part),
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
            module=within("params", part),
            resolvable=qualify,
            base_imports=_by_part(
                {n: s for n, s in api.requests.items() if s.part != part},
                {schema.base for schema in schemas if schema.base},
            ),
        )
    return files


def within(tree: str, part: str) -> str:
    """Return the module of a part in one of the trees of types."""
    return f"{tree}.{part.replace('/', '.')}"


def _path(module: str) -> str:
    return f"{module.replace('.', '/')}.py"


def _folders(part: str) -> list[str]:
    steps = part.split("/")
    return ["/".join(steps[:count]) for count in range(1, len(steps))]


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
    }


def _by_part(schemas: dict[str, Schema], names: set[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in sorted(names & schemas.keys()):
        found.setdefault(schemas[name].part, []).append(name)
    return found


def _error_imports(api: Api) -> dict[str, Any]:
    used = {name for error in api.errors for f in error.fields for name in schemas(f.annotation)}
    objects = {
        Named(name): schema.part
        for name, schema in api.responses.items()
        if schema.kind == "object"
    }
    lists = {ListOf(each): each for each in objects}
    return {"imports": _by_part(api.responses, used), "objects": objects, "lists": lists}


def _groups(api: Api, tops: list[Resource]) -> dict[str, list[tuple[str, str]]]:
    """Return accessor without `beta` -> module and name of each of its response types."""
    groups: dict[str, dict[tuple[str, str], None]] = {}
    for resource in walk(tops):
        name = ".".join(step for step in resource.accessor if step != "beta")
        for each in sorted(resource.replies):
            entry = (within("models", api.responses[each].part), each)
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
        named = {name for each in self.schema.fields for name in names(each.annotation)}
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
        annotation = str(source.annotation if source.required else or_none(source.annotation))
        if schemas(source.annotation) & forward_references:
            # Quote the whole annotation: `"Tree" | None` would fail at import.
            annotation = repr(annotation)
        # pydantic warns about or rejects a field that shadows one of its methods. A field that
        # shadows a type (`date: date`) breaks the annotations of the fields after it.
        shadows = hasattr(APIModel, source.name) or source.name in named
        self.name = f"{source.name}_" if shadows else source.name
        if self.name != source.wire:
            annotation = f"Annotated[{annotation}, Field(alias={source.wire!r})]"
        self.annotation = annotation
        self.default = "" if source.required else " = None"


def quoted(type_: PythonType, forward_references: set[str]) -> str:
    """Return the text of a type with the given names in quotes."""
    return printed(type_, lambda name: repr(name) if name in forward_references else name)


@cache
def _templates() -> _Templates:
    return _Templates()


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
        values: dict[str, Any] = self._environment.globals
        values["runtime"] = RuntimeFunction
        filters: dict[str, Any] = self._environment.filters
        filters |= {
            "doc": docstring,
            "inline": inline,
            "endpoint": endpoint,
            "python": repr,
            "relative": relative_import,
            "within": within,
            "or_omit": or_omit,
            "or_none": or_none,
            "words": words,
            "wrap": wrap,
            "rstrip": str.rstrip,
        }

    def render(self, template: str, **values: Any) -> str:
        return self._environment.get_template(template).render(header=HEADER, **values)


def inline(text: str) -> str:
    """Return `text` on one line for use inside a docstring.

    Characters that cannot be printed, such as a NUL, appear as their escape sequence.
    """
    visible = (
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
        for char in " ".join(text.split())
    )
    return "".join(visible).replace("\\", "\\\\").replace('"""', "'''")


def endpoint(operation: Operation, cls: str) -> str:
    """Return the lines that show the endpoint of a method, which are never broken inside."""
    path = f"`{operation.method} {inline(operation.path)}`."
    rest = f"Options and errors: see `{cls}`."
    separator = " " if len(path) + len(rest) + 9 <= WIDTH else "\n" + 8 * " "
    return path + separator + rest


def docstring(text: str, indent: int = 0) -> str:
    """Return `text` as a docstring, wrapped if it does not fit on one line."""
    text = inline(text)
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


def words(names: list[str], key: str) -> str:
    """Return `names` as one string for a line of a table that begins with `key`.

    The names are separated by spaces. A long text is printed as several literals in parentheses.
    """
    lines = textwrap.wrap(" ".join(names), WIDTH - 15, break_long_words=False)
    literals = [repr(f"{line} ") for line in lines[:-1]] + [repr(lines[-1])]
    text = "\n".join(literals)
    return text if len(repr(key)) + len(text) + 11 <= WIDTH else f"({text})"


def or_omit(type_: PythonType) -> PythonType:
    """Return the type of an optional parameter."""
    return union(type_, OMIT)


def or_none(type_: PythonType) -> PythonType:
    """Return the type of a value that may be absent."""
    return union(type_, NONE)


def wrap(text: str, indent: int, hanging: int = 0, taken: int = 0) -> str:
    """Wrap `text` at an indent, without indenting the first line.

    Later lines hang by `hanging`. The first line has `taken` characters less.
    """
    wrapped = textwrap.wrap(
        inline(text),
        WIDTH - indent,
        break_long_words=False,
        break_on_hyphens=False,
        initial_indent=" " * taken,
        subsequent_indent=" " * hanging,
    )
    return f"\n{' ' * indent}".join(wrapped)[taken:]

"""`type_files`: the modules of `models` and `params`, and the tables of their names."""

from __future__ import annotations

from codegen.ir.api import Api
from codegen.ir.definition_order import ordered
from codegen.ir.resources.method import Method

from .environment import Templates
from .imports import by_part, imports_of_responses, within
from .request_types import Qualify, RequestView
from .response_types import ResponseView


def type_files(templates: Templates, api: Api, methods: list[Method]) -> dict[str, str]:
    """Return the files of both trees of types: path inside the package -> text."""
    files: dict[str, str] = {}
    for part in api.parts:
        files |= _models(templates, api, part)
        files |= _params(templates, api, part, methods)
    models = {name: schema.part for name, schema in api.responses.items()}
    params = {name: schema.part for name, schema in api.requests.items()}
    params |= {m.arguments: m.operation.part for m in methods if m.switch}
    params |= {m.run_arguments: m.operation.part for m in methods if m.tools}
    params |= {m.template_arguments: m.operation.part for m in methods if m.tools}
    params |= {m.count_arguments: m.operation.part for m in methods if m.count_arguments}
    return files | _tables(templates, "models", models) | _tables(templates, "params", params)


def _models(templates: Templates, api: Api, part: str) -> dict[str, str]:
    responses = [schema for schema in api.responses.values() if schema.part == part]
    if not responses:
        return {}
    schemas, forward_references = ordered(responses)
    imports, later = imports_of_responses(part, schemas, api.responses)
    text = templates.render(
        "models.py.jinja",
        title=api.parts[part],
        schemas=[ResponseView(each, forward_references[each.name]) for each in schemas],
        module=within("models", part),
        imports=imports,
        later=later,
    )
    return {f"models/{part}.py": text}


def _params(templates: Templates, api: Api, part: str, methods: list[Method]) -> dict[str, str]:
    requests = [schema for schema in api.requests.values() if schema.part == part]
    own = [each for each in methods if each.operation.part == part]
    switching = [each for each in own if each.switch]
    counting = [each for each in own if each.count_arguments]
    if not requests and not switching and not counting:
        return {}
    schemas, forward_references = ordered(requests)
    qualify = Qualify(api, part)
    views = [
        RequestView(each, forward_references[each.name], qualify, api.requests) for each in schemas
    ]
    others = {name: schema for name, schema in api.requests.items() if schema.part != part}
    text = templates.render(
        "params.py.jinja",
        title=api.parts[part],
        schemas=views,
        methods=switching,
        counting=counting,
        module=within("params", part),
        resolvable=qualify,
        base_imports=by_part(others, {schema.base for schema in schemas if schema.base}),
    )
    return {f"params/{part}.py": text}


def _tables(templates: Templates, which: str, exports: dict[str, str]) -> dict[str, str]:
    """Return the files that find the module of each name, and one for each folder of modules."""
    modules: dict[str, list[str]] = {}
    for name, part in sorted(exports.items()):
        modules.setdefault(part.replace("/", "."), []).append(name)
    modules = dict(sorted(modules.items()))
    files = {
        f"{which}/__init__.{suffix}": templates.render(
            f"lazy.{suffix}.jinja", which=which, modules=modules
        )
        for suffix in ("py", "pyi")
    }
    for folder in {step for part in exports.values() for step in _folders(part)}:
        files[f"{which}/{folder}/__init__.py"] = templates.render(
            "type_group.py.jinja", which=which, folder=folder
        )
    return files


def _folders(part: str) -> list[str]:
    steps = part.split("/")
    return ["/".join(steps[:count]) for count in range(1, len(steps))]

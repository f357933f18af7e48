"""`render`: renders the intermediate representation with one jinja template per kind of file."""

from __future__ import annotations

from api_claude_runtime.helpers.templates.ready import READY
from codegen.ir.api import Api
from codegen.ir.resources.grouping import resources
from codegen.ir.resources.method import Method
from codegen.ir.resources.resource import Resource, walk

from .command_files import command_files
from .constraint_files import constraint_files
from .emit import HEADER
from .environment import Templates, templates
from .exports import BLOCK_FUNCTIONS, BLOCK_TYPES, public_names
from .groups import group_names, groups_of
from .imports import by_part, imports_of_errors, imports_of_resource
from .template_classes import imports_of_templates, templates_of
from .type_files import type_files


def render(api: Api) -> dict[str, str]:
    """Return the files before formatting: path inside the package -> text."""
    printer = templates()
    tops = resources(api)
    everything = walk(tops)
    files = {"py.typed": ""}
    methods = [method for each in everything for method in each.methods]
    files |= type_files(printer, api, methods)
    files |= constraint_files(printer, api)
    for resource in everything:
        files |= _resource_files(printer, api, resource)
    files["resources/__init__.py"] = (
        HEADER + '"""Resource classes: one module for each group of endpoints."""\n'
    )
    files["client.py"] = printer.render("client.py.jinja", api=api, tops=tops)
    groups = groups_of(api, everything)
    if api.server is None:  # the checks send a request of Anthropic's API
        files["__main__.py"] = printer.render("main.py.jinja")
        files |= command_files(printer, api, everything)
    files["_groups.py"] = printer.render(
        "groups.py.jinja", groups=groups, names=group_names(groups)
    )
    return files | _public_files(printer, api, methods)


def _resource_files(printer: Templates, api: Api, resource: Resource) -> dict[str, str]:
    text = printer.render(
        "resource.py.jinja", resource=resource, **imports_of_resource(api, resource)
    )
    files = {f"{resource.module.replace('.', '/')}.py": text}
    if resource.children:
        folder = "/".join(resource.accessor)
        files[f"resources/{folder}/__init__.py"] = printer.render(
            "resource_group.py.jinja", resource=resource
        )
    return files


def _public_files(printer: Templates, api: Api, methods: list[Method]) -> dict[str, str]:
    """Return the modules that users import names from."""
    public = public_names()
    files = {
        "errors.py": printer.render(
            "errors.py.jinja", api=api, exports=public.errors, **imports_of_errors(api)
        ),
        "types.py": printer.render("types.py.jinja"),
        "compat/__init__.py": printer.render("compat.py.jinja", api=api, exports=public.compat),
        "policy.py": printer.render("policy.py.jinja", exports=public.policy),
    }
    if api.server is None:
        files["platforms.py"] = printer.render("platforms.py.jinja", exports=public.platforms)
        files["official_client.py"] = printer.render("official_client.py.jinja")
        files["compat/types/__init__.py"] = printer.render("compat_types.py.jinja")
        files["compat/types/beta.py"] = printer.render("compat_beta_types.py.jinja")
    generated: dict[str, tuple[str, ...]] = {}
    if api.requests.keys() >= BLOCK_TYPES:
        imports = by_part(api.requests, set(BLOCK_TYPES))
        files["blocks.py"] = printer.render("blocks.py.jinja", imports=imports)
        generated["blocks"] = BLOCK_FUNCTIONS
    if classes := templates_of(methods):
        imports = imports_of_templates(api, classes)
        files["templates.py"] = printer.render(
            "templates.py.jinja", classes=classes, imports=imports, ready=READY
        )
        generated["templates"] = tuple(sorted(each.name for each in classes))
    submodules = ["compat", "errors", "models", "params", "policy"]
    if api.server is None:
        submodules = sorted([*submodules, "platforms"])
    files["__init__.py"] = printer.render(
        "package.py.jinja",
        api=api,
        exports=public.top,
        generated=generated,
        submodules=submodules,
    )
    return files

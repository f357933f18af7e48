"""`command_files`: the methods as data for the command line, one module for each part."""

from __future__ import annotations

from codegen.ir.api import Api
from codegen.ir.commands import Commands
from codegen.ir.resources.resource import Resource

from .environment import Templates


def command_files(templates: Templates, api: Api, resources: list[Resource]) -> dict[str, str]:
    """Return the modules of `commands`: path inside the package -> text."""
    commands = Commands(api)
    files = {
        f"commands/{part}.py": templates.render(
            "commands.py.jinja", title=api.parts[part], operations=operations
        )
        for part in api.parts
        if (operations := commands.of_part(part))
    }
    for folder in {folder for name in files for folder in _folders(name)}:
        files[f"{folder}/__init__.py"] = templates.render(
            "commands_group.py.jinja", folder=folder.partition("/")[2]
        )
    files["commands/__init__.py"] = templates.render(
        "commands_index.py.jinja",
        groups=dict(sorted(commands.groups(resources).items())),
        names=dict(sorted(commands.names().items())),
    )
    return files


def _folders(name: str) -> list[str]:
    steps = name.split("/")[:-1]
    return ["/".join(steps[:count]) for count in range(2, len(steps) + 1)]

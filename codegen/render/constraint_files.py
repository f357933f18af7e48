"""`constraint_files`: the rules of requests as data, one module for each part."""

from __future__ import annotations

from codegen.ir.api import Api
from codegen.ir.constraints import Constraints

from .environment import Templates


def constraint_files(templates: Templates, api: Api) -> dict[str, str]:
    """Return the modules of `constraints`: path inside the package -> text."""
    constraints = Constraints(api)
    files = {
        f"constraints/{part}.py": templates.render(
            "constraints.py.jinja", title=api.parts[part], schemas=schemas, operations=operations
        )
        for part in api.parts
        for schemas in [constraints.of_schemas(part)]
        for operations in [constraints.of_operations(part)]
        if schemas or operations
    }
    for folder in {folder for name in files for folder in _folders(name)}:
        files[f"{folder}/__init__.py"] = templates.render(
            "constraints_group.py.jinja", folder=folder.partition("/")[2]
        )
    files["constraints/__init__.py"] = templates.render(
        "constraints_index.py.jinja", modules=dict(sorted(constraints.modules.items()))
    )
    return files


def _folders(name: str) -> list[str]:
    steps = name.split("/")[:-1]
    return ["/".join(steps[:count]) for count in range(2, len(steps) + 1)]

"""`constants`: betas, models and deprecated models that the reference package names."""

from __future__ import annotations

import ast
from typing import Any

from codegen.facts.package.modules import assigned, text_of
from codegen.facts.package.package import Package

from .types.named_types import NamedTypes

BETAS, MODELS = "AnthropicBetaParam", "Model"
DEPRECATED = "_data.deprecated_models", "DEPRECATED_MODELS"


def constants(package: Package, types: NamedTypes) -> dict[str, Any]:
    """Return the constants. A deprecated model has the text of its last day."""
    return {
        "betas": types.types.get(BETAS, {}).get("values", []),
        "models": types.types.get(MODELS, {}).get("values", []),
        "deprecated_models": _deprecated(package),
    }


def _deprecated(package: Package) -> dict[str, str]:
    module_name, name = DEPRECATED
    module = package.module(module_name)
    table = assigned(module.definitions.get(name)) if module else None
    if not isinstance(table, ast.Dict):
        return {}
    pairs = zip(map(text_of, table.keys), map(text_of, table.values), strict=True)
    return {model: day for model, day in pairs if model is not None and day is not None}

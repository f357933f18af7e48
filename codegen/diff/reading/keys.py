"""The keys of operations and parameters that the rules compare, or that change nothing."""

from __future__ import annotations

OPERATION_KEYS = frozenset(
    (
        "operationId",
        "tags",
        "externalDocs",
        "summary",
        "description",
        "deprecated",
        "parameters",
        "requestBody",
        "responses",
        "x-accessors",
        "x-stability",
        "x-betas",
        "x-page",
        "x-stream",
        "x-beta-reply",
        "x-helpers",
    )
)
PARAMETER_KEYS = frozenset(
    (
        "name",
        "in",
        "required",
        "schema",
        "content",
        "description",
        "deprecated",
        "style",
        "explode",
        "example",
        "examples",
        "x-beta-only",
        "x-ga-only",
        "x-python-name",
    )
)

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Models: those that are available, with their
capabilities.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "models.list": {
        "parameters": [
            ("after_id", "string", "", "Cursor for the next page"),
            ("before_id", "string", "", "Cursor for the previous page"),
            (
                "lifecycle",
                "string[]",
                "",
                "Lifecycle stages to include, at most 3",
                "active",
                "deprecated",
                "retired",
            ),
            ("limit", "integer", "", "Largest number of objects on a page, from 1 to 1000"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists the models that the caller can use, most recently released first. Results come in pages.",
        "reply": "page",
        "most": 1000,
    },
    "models.retrieve": {
        "parameters": [
            ("model_id", "string", "!/", "Identifier or alias of the model"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Gets the details of one model. It can also be used to resolve a model alias to a model ID.",
    },
}

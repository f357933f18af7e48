# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Skills: folders of instructions and files that Claude
loads when a task calls for them.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "skills.list": {
        "parameters": [
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            ("page", "string", "", "Cursor of the page to get"),
            (
                "source",
                "string",
                "",
                "Source that the listed skills must have, such as `custom` or `anthropic`",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists the skills that the caller can use, of its own and from other sources. Results come in pages.",
        "reply": "page",
        "most": 1000,
    },
    "skills.create": {
        "parameters": [
            (
                "files",
                "file[]",
                "!",
                "Files of the first version, with their paths, among them the skill's `SKILL.md`",
            ),
            ("display_name", "string", "", "Name to show for the skill, at most 255 characters"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Creates a custom skill from a set of files, which become its first version.",
    },
    "skills.delete": {
        "parameters": [
            ("skill_id", "string", "!/", "Identifier of the skill"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Deletes a custom skill.",
    },
    "skills.retrieve": {
        "parameters": [
            ("skill_id", "string", "!/", "Identifier of the skill"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Gets a skill, with its source and its latest version.",
    },
    "skills.versions.list": {
        "parameters": [
            ("skill_id", "string", "!/", "Identifier of the skill"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            ("page", "string", "", "Cursor of the page to get"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists the versions of a skill. Results come in pages.",
        "reply": "page",
        "most": 1000,
    },
    "skills.versions.create": {
        "parameters": [
            ("skill_id", "string", "!/", "Identifier of the skill"),
            (
                "files",
                "file[]",
                "!",
                "Files of the new version, with their paths, among them the skill's `SKILL.md`",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Creates a new version of a skill from a set of files.",
    },
    "skills.versions.delete": {
        "parameters": [
            ("version", "string", "!/", "Identifier of the version to delete"),
            ("skill_id", "string", "!/", "Identifier of the skill"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Deletes one version of a skill.",
    },
    "skills.versions.retrieve": {
        "parameters": [
            ("version", "string", "!/", "Identifier of the version to get"),
            ("skill_id", "string", "!/", "Identifier of the skill"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Gets one version of a skill, with its name and description but without its files.",
    },
    "skills.versions.download": {
        "parameters": [
            ("version", "string", "!/", "Identifier of the version to download"),
            ("skill_id", "string", "!/", "Identifier of the skill"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Downloads the content of one version of a skill.",
        "reply": "file",
    },
}

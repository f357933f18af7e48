"""Tables of the spec that stand for many schemas: families of types, and the envelopes of pages.

What is the same in fifty schemas stands in the spec once. Bundling writes it out, so that the
document that the rest reads is plain OpenAPI.
"""

from __future__ import annotations

from typing import Any

from codegen.problems import Problems

from .references import PREFIX

_FAMILY = {"description", "tag", "properties", "optional", "closed", "members", "others"}
_MEMBER = {"name", "description", "properties", "optional", "without"}


def family(
    union: str, table: dict[str, Any], where: str, problems: Problems
) -> dict[str, dict[str, Any]]:
    """The union that a row of `x-families` is about, and the schema of each of its members."""
    for key in table.keys() - _FAMILY:
        problems.add(f"{where}/{key}", f"is unknown here; known are {sorted(_FAMILY)}")
    members: dict[str, dict[str, Any]] = {}
    mapping: dict[str, str] = {}
    for value, given in table.get("members", {}).items():
        row = given or {}
        for key in row.keys() - _MEMBER:
            problems.add(
                f"{where}/members/{value}/{key}", f"is unknown; known are {sorted(_MEMBER)}"
            )
        name = row.get("name", "")
        if not name or name in members or name == union:
            problems.add(f"{where}/members/{value}/name", "is missing, or that of another member")
        members[name] = _member(table, value, row, f"{where}/members/{value}", problems)
        mapping[value] = f"{PREFIX}{name}"
    if "tag" not in table or not members:
        problems.add(where, "is no family without a tag and members")
    mapping |= {value: f"{PREFIX}{name}" for value, name in table.get("others", {}).items()}
    schema = {
        "description": table.get("description", ""),
        "oneOf": [{"$ref": target} for target in mapping.values()],
        "discriminator": {"propertyName": table.get("tag", ""), "mapping": mapping},
    }
    return {**members, union: schema}


def _member(
    table: dict[str, Any], value: str, row: dict[str, Any], where: str, problems: Problems
) -> dict[str, Any]:
    tag = {table.get("tag", ""): {"type": "string", "const": value}}
    properties = {**table.get("properties", {}), **row.get("properties", {}), **tag}
    optional = {*table.get("optional", ()), *row.get("optional", ())}
    for name in {*row.get("without", ()), *optional} - properties.keys():
        problems.add(where, f"leaves out or has optional {name}, which is none of its properties")
    for name in row.get("without", ()):
        properties.pop(name, None)
    schema = {
        "description": row.get("description", ""),
        "type": "object",
        "required": [name for name in properties if name not in optional],
        "properties": dict(sorted(properties.items())),
    }
    return schema | {"additionalProperties": False} if table.get("closed") else schema


_CURSOR = {"type": ["string", "null"]}
_NEXT = {"next_page": {"description": "Cursor of the next page; null on the last one.", **_CURSOR}}
_MORE = {"has_more": {"description": "Whether there are more pages.", "type": "boolean"}}

PAGES: dict[str, dict[str, Any]] = {
    "Page": {
        **_MORE,
        "first_id": {"description": "Id of the first item; null on an empty page.", **_CURSOR},
        "last_id": {"description": "Id of the last item; null on an empty page.", **_CURSOR},
    },
    "PageCursor": _NEXT,
    "ReportPageCursor": {
        **_MORE,
        **_NEXT,
        "data_refreshed_at": {
            "description": "When the data was brought up to date; null if that is not known.",
            "type": ["string", "null"],
            "format": "date-time",
        },
    },
    "BidirectionalPageCursor": {
        **_NEXT,
        "prev_page": {"description": "Cursor of the page before; null on the first.", **_CURSOR},
    },
}
"""Kind of page -> what its envelope holds beside `data`. The runtime has a class for each."""


def page(kind: str, item: str) -> dict[str, Any]:
    """The schema of a page of `item`."""
    fields = PAGES[kind]
    data = {"type": "array", "items": {"$ref": f"{PREFIX}{item}"}}
    return {
        "description": f"One page of {item}.",
        "type": "object",
        "required": ["data", *(name for name in fields if name != "data_refreshed_at")],
        "properties": {"data": data, **fields},
    }

"""Expansion of families of types (`x-families`) and of page envelopes into plain schemas.

The spec states once what many schemas have in common. Bundling expands it, so the other steps read
plain OpenAPI.
"""

from __future__ import annotations

from typing import Any

from codegen.problems import Problems

from .references import PREFIX


def family(
    union: str, table: dict[str, Any], where: str, problems: Problems
) -> dict[str, dict[str, Any]]:
    """Return the schemas of an entry of `x-families`: the union and each of its members."""
    members: dict[str, dict[str, Any]] = {}
    mapping: dict[str, str] = {}
    for value, row in table.get("members", {}).items():
        name = row.get("name", "")
        if not name or name in members or name == union:
            problems.add(
                f"{where}/members/{value}/name",
                "must be a schema name that no other member and not the union has",
            )
        members[name] = _member(table, value, row, f"{where}/members/{value}", problems)
        mapping[value] = f"{PREFIX}{name}"
    if "tag" not in table or not members:
        problems.add(where, "must have `tag` and `members`")
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
        problems.add(where, f"lists {name} in `without` or `optional`, but has no such property")
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
_NEXT = {"next_page": {"description": "Cursor of the next page; null on the last page.", **_CURSOR}}
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
            "description": "When the data was last refreshed; null if unknown.",
            "type": ["string", "null"],
            "format": "date-time",
        },
    },
    "BidirectionalPageCursor": {
        **_NEXT,
        "prev_page": {
            "description": "Cursor of the previous page; null on the first page.",
            **_CURSOR,
        },
    },
}
"""Kind of page -> properties of its envelope besides `data`. The runtime has a class for each."""


def page(kind: str, item: str) -> dict[str, Any]:
    """Return the schema of a page of `item`."""
    fields = PAGES[kind]
    data = {"type": "array", "items": {"$ref": f"{PREFIX}{item}"}}
    return {
        "description": f"One page of {item}.",
        "type": "object",
        "required": ["data", *(name for name in fields if name != "data_refreshed_at")],
        "properties": {"data": data, **fields},
    }

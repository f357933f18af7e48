"""`Constraints`: what the values of requests must be, as plain data for `check_request`.

A rule is a dict. It has the keys of JSON Schema for limits (`minimum`, `maxLength`, `pattern`), and
these keys, which have one meaning each:

| key | meaning |
|---|---|
| `ref` | the rule has a name: module and name, such as `messages.content.TextBlockParam` |
| `type` | the JSON type, or a list of them; absent if any value is accepted |
| `null` | null is accepted as well |
| `enum` | the accepted values |
| `items` | the rule of the items of an array |
| `properties`, `required` | the fields of an object; others are refused without `others` |
| `others` | the rule of all other fields, or `True` if they can be anything |
| `extends` | the name of the rule whose fields an object has as well |
| `tag`, `members` | the field that distinguishes the alternatives, and value -> name of the rule |
| `untagged` | the names of alternatives that do not require the tag |
| `any` | alternatives without a tag |
| `beta` | `True`, or the values of the tag or the enum: accepted only by methods of `client.beta` |
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from codegen.ir.api import Api, Operation, Parameter, Schema, all_fields
from codegen.ir.parse.kinds import is_open_enum
from codegen.ir.parse.parameters import BETA_HEADER
from codegen.spec.discriminators import tag_values
from codegen.spec.normal import NULL
from codegen.spec.shapes import PREFIX

Rule = dict[str, Any]

_LIMITS = (
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "pattern", "format", "contentEncoding"),
    *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"),
)


class Constraints:
    """The rules of the request types and operations of one API."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._schemas = {name: each.schema for name, each in api.requests.items()}
        counts = Counter(map(key, api.operations))
        # Operations that differ only in a constant of their query have no rules.
        self.modules = {
            key(each): each.part.replace("/", ".")
            for each in api.operations
            if counts[key(each)] == 1
        }
        """Operation -> the module with its rules."""

    def of_schemas(self, part: str) -> dict[str, Rule]:
        """Return the rules of the request types of a part, by name."""
        found = self._api.requests.values()
        return {each.name: self._named(each) for each in found if each.part == part}

    def of_operations(self, part: str) -> dict[str, Rule]:
        """Return what the operations of a part accept, by method and path."""
        found = [each for each in self._api.operations if each.part == part]
        return {key(each): self._operation(each) for each in found if key(each) in self.modules}

    def _operation(self, operation: Operation) -> Rule:
        found: Rule = {}
        if operation.helpers:
            found["kind"] = operation.helpers.kind
        if operation.body:
            found["body"] = self._place(operation.body)
        if operation.whole_body:
            found["argument"] = operation.whole_body
        found["arguments"] = {
            each.wire: each.name
            for each in operation.parameters
            if each.wire and each.name != each.wire.removesuffix("[]") and self._is_listed(each)
        }
        found["required"] = [
            each.wire
            for each in operation.parameters
            if each.required and each.where in {"query", "header"} and self._is_listed(each)
        ]
        found["commas"] = [each.wire for each in operation.parameters if each.encoding == "commas"]
        for where in ("path", "query", "header"):
            found[where] = {
                each.wire: self._rule(each.schema)
                for each in operation.parameters
                if each.where == where and self._is_listed(each)
            }
        found["query"] |= {name: {"enum": [value]} for name, value in operation.constants}
        return {name: value for name, value in found.items() if value}

    def _is_listed(self, parameter: Parameter) -> bool:
        """Whether there is a rule for a parameter that a method does not check itself."""
        if parameter.wire == BETA_HEADER:
            return False
        plain = self._rule(parameter.schema) == {"type": "string"}
        if parameter.where == "header":
            return parameter.required or not plain
        return parameter.where != "path" or not plain

    def _place(self, name: str) -> str:
        return f"{self._api.requests[name].part.replace('/', '.')}.{name}"

    def _ref(self, value: Rule) -> str:
        return self._place(value["$ref"].removeprefix(PREFIX))

    def _named(self, schema: Schema) -> Rule:
        if schema.kind != "object":
            return self._rule(schema.schema)
        own = {each.wire: each.schema for each in schema.fields}
        needed = [each.wire for each in all_fields(self._api.requests, schema) if each.required]
        given = {**schema.schema, "type": "object", "properties": own, "required": needed}
        given.pop("allOf", None)
        base = {"extends": self._place(schema.base)} if schema.base else {}
        return {**base, **self._rule(given)}

    def _rule(self, value: Rule) -> Rule:
        found = self._shape(value)
        found |= {name: value[name] for name in _LIMITS if name in value}
        if beta := value.get("x-beta-only"):
            found["beta"] = True if beta is True else self._beta_tags(value, beta)
        return found

    def _shape(self, value: Rule) -> Rule:
        if "$ref" in value:
            return {"ref": self._ref(value)}
        if is_open_enum(value):
            return {"type": "string"}
        if "const" in value or "enum" in value:
            return {"enum": [value["const"]] if "const" in value else value["enum"]}
        branches = value.get("oneOf") or value.get("anyOf")
        if branches:
            return self._alternatives(value, branches)
        kinds = value.get("type", [])
        kinds = [kinds] if isinstance(kinds, str) else kinds
        found: Rule = {}
        if rest := [each for each in kinds if each != "null"]:
            found["type"] = rest[0] if len(rest) == 1 else rest
        elif kinds:
            found["type"] = "null"
        if rest and "null" in kinds:
            found["null"] = True
        if "object" in kinds:
            found |= self._object(value)
        if "items" in value:
            found["items"] = self._rule(value["items"])
        return found

    def _object(self, value: Rule) -> Rule:
        found: Rule = {}
        properties: Rule = value.get("properties", {})
        if properties:
            found["properties"] = {name: self._rule(each) for name, each in properties.items()}
        if value.get("required"):
            found["required"] = list(value["required"])
        others = value.get("additionalProperties", not properties and "extends" not in value)
        if isinstance(others, dict):
            others = self._rule(others) or True
        if others:
            found["others"] = others
        return found

    def _alternatives(self, value: Rule, branches: list[Rule]) -> Rule:
        rest = [each for each in branches if each != NULL]
        null = {"null": True} if len(rest) < len(branches) else {}
        if len(rest) == 1:
            return self._rule(rest[0]) | null
        tag = value.get("discriminator", {}).get("propertyName")
        found = self._tagged(tag, rest) if tag else None
        return (found or {"any": [self._rule(each) for each in rest]}) | null

    def _tagged(self, tag: str, branches: list[Rule]) -> Rule | None:
        """Return the rule of a union with a tag; `None` if a value selects more than one member."""
        members: dict[str, str] = {}
        untagged: list[str] = []
        for each in branches:
            name = each.get("$ref", "").removeprefix(PREFIX)
            values = sorted(tag_values(self._schemas, name, tag))
            if not values or members.keys() & set(values):
                return None
            members |= dict.fromkeys(values, self._ref(each))
            if not self._requires(name, tag):
                untagged.append(self._ref(each))
        found: Rule = {"tag": tag, "members": members}
        return {**found, "untagged": untagged} if untagged else found

    def _requires(self, name: str, tag: str) -> bool:
        schema = self._api.requests[name]
        if schema.kind != "object":
            return True
        fields = all_fields(self._api.requests, schema)
        return any(each.wire == tag and each.required for each in fields)

    def _beta_tags(self, value: Rule, given: list[str]) -> list[str]:
        """Return the values that need a beta: those of an enum, or the tags of members."""
        tag = value.get("discriminator", {}).get("propertyName")
        if not tag:
            return given
        return sorted({each for name in given for each in tag_values(self._schemas, name, tag)})


def key(operation: Operation) -> str:
    """Return the name of an operation in the tables: its method and its path."""
    return f"{operation.method} {operation.path}"

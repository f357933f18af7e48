"""Comparing values with rules: types, fields, unions, limits, and the words of the problems."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude_runtime.helpers.validation.schema.rules import Rules
from api_claude_runtime.helpers.validation.schema.walk import Walk

Rule = dict[str, Any]

TEXT: Rule = {
    "type": "object",
    "properties": {"type": {"enum": ["text"]}, "text": {"type": "string", "minLength": 1}},
    "required": ["type", "text"],
}
IMAGE: Rule = {
    "type": "object",
    "properties": {"type": {"enum": ["image"]}, "url": {"type": "string"}, "new": {"beta": True}},
    "required": ["type", "url"],
}
TOOL: Rule = {
    "type": "object",
    "properties": {"type": {"enum": ["custom"], "null": True}, "name": {"type": "string"}},
    "required": ["name"],
}
BLOCK: Rule = {
    "tag": "type",
    "members": {"text": "a.Text", "image": "a.Image", "later": "a.Text"},
    "beta": ["later"],
}
OPTIONAL: Rule = {
    "tag": "type",
    "members": {"custom": "a.Tool", "text": "a.Text"},
    "untagged": ["a.Tool"],
}
HIGH: Rule = {
    "type": "object",
    "properties": {"type": {"enum": ["high"]}},
    "required": ["type"],
}
LOW: Rule = {**HIGH, "properties": {"type": {"enum": ["low"]}}}


class Small(Rules):
    """Rules of a package that does not exist."""

    def __init__(self) -> None:
        super().__init__("")
        self._merged = {"a.Text": TEXT, "a.Image": IMAGE, "a.Tool": TOOL, "a.Block": BLOCK}


def found(rule: Rule, value: Any, *, beta: bool = False, path: str = "x") -> list[str]:
    walk = Walk(Small(), beta=beta)
    walk.check(rule, value, path)
    return [f"{each} ({each.rule})" for each in walk.problems]


@pytest.mark.parametrize(
    "rule, value, text",
    [
        ({"type": "string"}, 5, "x must be a string, not an integer (type)"),
        ({"type": "integer"}, True, "x must be an integer, not True (type)"),
        ({"type": "integer"}, 1.5, "x must be an integer, not 1.5 (type)"),
        ({"type": ["string", "integer"]}, [], "x must be a string or an integer, not a list (type)"),
        ({"type": "string"}, None, "x must not be null: give it a value, or leave it out if it is optional (null)"),
        ({"enum": ["auto", "none"]}, "aut", "x is 'aut': did you mean 'auto'? (value)"),
        ({"enum": ["auto", "none"]}, "AUTO", "x is 'AUTO': did you mean 'auto'? (value)"),
        ({"enum": ["auto", "none"]}, "zzz", "x must be 'auto' or 'none', not 'zzz' (value)"),
        ({"enum": [1]}, True, "x must be 1, not True (value)"),
        ({"enum": [*"abcdefghij"]}, 1, ("x must be one of 10 values such as 'a', 'b', 'c', 'd', 'e',"
         " 'f', 'g', 'h', not 1 (value)")),
        ({"type": "integer", "minimum": 1}, 0, "x must be at least 1, not 0 (minimum)"),
        ({"type": "integer", "maximum": 1}, 2, "x must be at most 1, not 2 (maximum)"),
        ({"type": "number", "exclusiveMinimum": 0}, 0, "x must be more than 0, not 0 (minimum)"),
        ({"type": "number", "exclusiveMaximum": 1}, 1.0, "x must be less than 1, not 1.0 (maximum)"),
        ({"type": "number", "multipleOf": 0.1}, 0.25, ("x must be a multiple of 0.1, not 0.25"
         " (multiple)")),
        ({"type": "string", "minLength": 1}, "", "x must have at least 1 character, not 0 (length)"),
        ({"type": "string", "maxLength": 2}, "abc", ("x must have at most 2 characters, not 3"
         " (length)")),
        ({"type": "string", "pattern": "^a$"}, "a\n", "x must match ^a$, not 'a\\n' (pattern)"),
        ({"type": "string", "format": "date"}, "1.2.", ("x must be a date, such as '2026-01-31', not"
         " '1.2.' (format)")),
        ({"type": "string", "contentEncoding": "base64"}, "data:x", ("x must be base64 without line"
         " breaks and without a prefix such as 'data:', not 'data:x' (format)")),
        ({"type": "array", "minItems": 2}, [1], "x must have at least 2 items, not 1 (length)"),
        ({"type": "array", "uniqueItems": True}, [{"a": 1, "b": 2}, 3, {"b": 2, "a": 1.0}],
         "x must not have an item twice: [0] and [2] are equal (unique)"),
        ({"type": "array", "items": {"type": "string"}}, ["a", 1], ("x[1] must be a string, not an"
         " integer (type)")),
        ({"type": "object", "others": {"type": "string"}, "maxProperties": 1}, {"a": "", "b": ""},
         "x must have at most 1 field, not 2 (length)"),
        ({"type": "object", "others": {"type": "string"}}, {"a b": 1}, ("x['a b'] must be a string,"
         " not an integer (type)")),
        (TEXT, {"type": "text", "txt": "a", "text": "b"}, ("x.txt is not a known field: did you mean"
         " 'text'? (unknown)")),
        (TEXT, {"type": "text", "text": "b", "zzz": 1}, ("x.zzz is not a known field: the fields are"
         " type, text (unknown)")),
        (TEXT, {"text": "a"}, "x.type is missing: it must be 'text' (required)"),
        (IMAGE, {"type": "image", "url": "", "new": 1}, ("x.new is accepted only by the methods of"
         " client.beta (beta)")),
    ],
)  # fmt: skip
def test_one_problem(rule: Rule, value: Any, text: str) -> None:
    assert found(rule, value) == [text]


@pytest.mark.parametrize(
    "rule, value",
    [
        ({}, object), ({}, None), ({"type": "number"}, 1), ({"type": "integer"}, 1.0),
        ({"type": "string", "null": True}, None), ({"ref": "a.Block", "null": True}, None),
        ({"type": "string", "pattern": "("}, "a pattern that Python cannot compile"),
        ({"type": "string", "format": "of others"}, "x"), ({"type": "null"}, None),
        ({"any": [{"type": "string"}, {"type": "null"}]}, None),
        ({"type": "object", "others": True}, {"a": [1, {}]}),
        ({"type": "array", "uniqueItems": True}, [1, True, "1"]),
        ({"type": "number", "multipleOf": 0.1}, 0.3),
        (OPTIONAL, {"name": "a"}), (OPTIONAL, {"name": "a", "type": None}),
    ],
)  # fmt: skip
def test_accepted_values(rule: Rule, value: Any) -> None:
    assert found(rule, value) == []


@pytest.mark.parametrize(
    "value, text",
    [
        ({"type": "imag"}, "x.type is 'imag': did you mean 'image'? (tag)"),
        ({"type": "zzz"}, "x.type must be 'text' or 'image', not 'zzz' (tag)"),
        ({"type": 5}, "x.type must be 'text' or 'image', not 5 (tag)"),
        ({}, "x.type is missing: it must be 'text' or 'image' (required)"),
        ({"type": None}, "x.type must not be null: it must be 'text' or 'image' (required)"),
        ({"type": "later"}, ("x.type is 'later', which is accepted only by the methods of"
         " client.beta (beta)")),
        ({"type": "image"}, "x.url is missing (required)"),
        ("hi", "x must be an object, not 'hi': use {'type': 'text', 'text': ...} for text (type)"),
    ],
)  # fmt: skip
def test_a_tag_selects_the_alternative_that_is_explained(value: Any, text: str) -> None:
    assert found(BLOCK, value) == [text]


def test_an_optional_tag() -> None:
    assert found(OPTIONAL, {"nam": "a"}) == [
        "x.name is missing (required)",
        "x.nam is not a known field: did you mean 'name'? (unknown)",
    ]
    assert found(OPTIONAL, {"type": "custm"}) == ["x.type is 'custm': did you mean 'custom'? (tag)"]


def test_without_a_tag_the_closest_alternative_is_explained() -> None:
    rule: Rule = {"any": [{"type": "string"}, {"type": "array", "items": {"ref": "a.Block"}}]}
    assert found(rule, [{"type": "text", "text": ""}]) == [
        "x[0].text must have at least 1 character, not 0 (length)"
    ]
    assert found(rule, 5) == ["x must be a string or a list, not an integer (type)"]
    objects: Rule = {"any": [{"ref": "a.Image"}, {"ref": "a.Text"}, {"type": "string"}]}
    assert found(objects, {"type": "text", "text": 5}) == [
        "x.text must be a string, not an integer (type)"
    ]


def test_alternatives_that_differ_in_one_value_are_one_choice() -> None:
    rule: Rule = {"any": [{"enum": ["high", "low"]}, HIGH, LOW]}
    assert found(rule, {"type": "hgh"}) == ["x.type is 'hgh': did you mean 'high'? (value)"]
    assert found(rule, "lw") == ["x is 'lw': did you mean 'low'? (value)"]


def test_beta_parts_are_accepted_with_a_beta() -> None:
    assert found(BLOCK, {"type": "later"}, beta=True)[0].startswith("x.text is missing")
    assert found(IMAGE, {"type": "image", "url": "", "new": 1}, beta=True) == []

"""YAML reads back as the data that was written."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from api_claude_runtime.cli.output.yaml_text import yaml_text

TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(
    [
        "yes",
        "No",
        "null",
        "~",
        "1",
        "1.0",
        "1e3",
        "0x1",
        "2026-01-02",
        "a: b",
        "a #b",
        "- a",
        "'",
        '"',
        "1:30",
        "=",
        "<<",
        "a\nb",
        "\ufeff",
        "1_000",
        ".inf",
        "y",
    ]
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | TEXTS
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=60)
@given(JSON)
def test_yaml_reads_back(data: Any) -> None:
    assert yaml.safe_load(yaml_text(data)) == data


@settings(max_examples=60)
@given(st.lists(JSON, max_size=4))
def test_items_of_a_list_are_written_one_by_one(items: list[Any]) -> None:
    text = "\n".join(yaml_text([each]) for each in items)
    assert (yaml.safe_load(text) or []) == items


@pytest.mark.parametrize(
    "data, text",
    [
        (
            {"a": 1, "b": ["x", {"c": None, "d": [1]}], "e": {}, "f": []},
            "a: 1\nb:\n- x\n- c: null\n  d:\n  - 1\ne: {}\nf: []",
        ),
        ("yes", '"yes"'),
        ("claude-sonnet-4-6", "claude-sonnet-4-6"),
        ("a\x1bb", '"a\\u001bb"'),
        (1e-07, "1.0e-07"),
    ],
)
def test_the_form_of_yaml(data: Any, text: str) -> None:
    assert yaml_text(data) == text

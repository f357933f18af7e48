"""The pairs of documents that fix what a diff says, and in which words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.diff.compare import compare
from codegen.diff.reading.source import read
from codegen.diff.reports import data, terminal
from support.spec_diffs import diff, shown, write_spec

GOLDEN: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "data" / "golden.json").read_text("utf-8")
)
MADE_OF_PARTS = {"part-moved", "family"}
"""Pairs whose documents are equal once they are bundled: they are made of directories below."""


@pytest.mark.parametrize(
    "pair",
    [pytest.param(each, id=each["id"]) for each in GOLDEN if each["id"] not in MADE_OF_PARTS],
)
def test_a_pair_has_its_verdict_and_its_line(pair: dict[str, Any]):
    report = diff(pair["before"], pair["after"])
    assert (report.verdict.word, report.axis.word, report.exit) == (
        pair["verdict"],
        pair["axis"],
        pair["exit"],
    )
    text = terminal.text(report)
    if pair["says"] == "(hidden)":
        assert shown(report) == []
    elif pair["says"] == "1 docs":
        assert shown(report) == []
        assert "1 docs" in text
    else:
        assert pair["says"] in shown(report)
        assert f"  {pair['says']}\n" in text
    assert json.loads(data.text(report))["verdict"] == pair["verdict"]


@pytest.mark.parametrize("pair", [pytest.param(each, id=each["id"]) for each in GOLDEN])
def test_a_pair_says_one_line_at_most(pair: dict[str, Any]):
    assert len(shown(diff(pair["before"], pair["after"]))) <= 1


@pytest.mark.parametrize("pair", [pytest.param(each, id=each["id"]) for each in GOLDEN])
def test_a_document_does_not_differ_from_itself(pair: dict[str, Any]):
    assert diff(pair["before"], pair["before"]).changes == []
    assert diff(pair["after"], pair["after"]).changes == []


def _parts(pair: dict[str, Any]) -> dict[str, Any]:
    document = pair["before"]
    return {"paths": document["paths"], "components": document["components"]}


def test_a_moved_schema_moves_a_module(tmp_path: Path):
    pair = next(each for each in GOLDEN if each["id"] == "part-moved")
    things = _parts(pair)
    moved = json.loads(json.dumps(things))
    schemas = moved["components"]["schemas"]
    other = {"components": {"schemas": {"Thing": schemas.pop("Thing")}}}
    before = write_spec(tmp_path / "a", {"things": things})
    after = write_spec(tmp_path / "b", {"things": moved, "shared": other})
    report = compare(read(str(before), tmp_path), read(str(after), tmp_path))
    assert (report.verdict.word, report.axis.word, report.exit) == ("neutral", "python", 0)
    assert shown(report) == [
        "models/things.py moves; public names stay (Thing -> models/shared.py)"
    ]


def test_a_family_is_the_same_as_its_members_written_out(tmp_path: Path):
    kinds = {"text": "Text", "image": "Image"}
    members = {
        name: {
            "description": name,
            "type": "object",
            "required": ["id", "type"],
            "properties": {"id": {"type": "string"}, "type": {"const": tag, "type": "string"}},
        }
        for tag, name in kinds.items()
    }
    mapping = {tag: f"#/components/schemas/{name}" for tag, name in kinds.items()}
    union = {
        "description": "A block.",
        "oneOf": [{"$ref": each} for each in mapping.values()],
        "discriminator": {"propertyName": "type", "mapping": mapping},
    }
    table = {
        "description": "A block.",
        "tag": "type",
        "properties": {"id": {"type": "string"}},
        "members": {tag: {"name": name, "description": name} for tag, name in kinds.items()},
    }
    things = _parts(next(each for each in GOLDEN if each["id"] == "family"))
    thing = things["components"]["schemas"]["Thing"]
    thing["properties"]["block"] = {"$ref": "#/components/schemas/Block"}
    plain = json.loads(json.dumps(things))
    plain["components"]["schemas"] |= {**members, "Block": union}
    before = write_spec(tmp_path / "a", {"things": plain})
    after = write_spec(tmp_path / "b", {"things": {**things, "x-families": {"Block": table}}})
    report = compare(read(str(before), tmp_path), read(str(after), tmp_path))
    assert (report.verdict.word, report.axis.word, report.exit) == ("neutral", "none", 0)
    assert shown(report) == []

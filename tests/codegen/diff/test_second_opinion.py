"""What griffe finds in two generated packages, the diff reports as well."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diff.compare import compare
from codegen.diff.model import Class
from codegen.diff.reading.source import read

pytest.importorskip("griffe")

BEFORE = Path(__file__).parents[1] / "specs" / "unions"


def _changed(folder: Path) -> Path:
    """Return a copy of a small spec in which names, types and a method are different."""
    spec = folder / "spec"
    (spec / "parts").mkdir(parents=True)
    for path in sorted(BEFORE.rglob("*.yaml")):
        text = path.read_text("utf-8").replace("radius", "reach").replace("Colour", "Color")
        text = text.replace("drawings.get", "drawings.read").replace(
            "type: integer", "type: string"
        )
        (spec / path.relative_to(BEFORE)).write_text(text, "utf-8")
    return spec


def test_the_diff_names_everything_that_griffe_finds(tmp_path: Path):
    from codegen.diff.second_opinion import unreported

    after = _changed(tmp_path)
    report = compare(read(str(BEFORE), tmp_path), read(str(after), tmp_path))
    changes, report.changes = report.changes, []
    gaps = unreported(BEFORE, after, report)
    assert {each.cls for each in gaps} == {Class.UNCLASSIFIED}
    assert any("radius" in each.says for each in gaps)
    report.changes = changes
    assert unreported(BEFORE, after, report) == []

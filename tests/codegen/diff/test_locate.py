"""Each change has the file and line of the part that it is in."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diff.reading.source import read
from codegen.diff.reports.locate import Lines

PARTS = {
    "shapes": """x-title: Shapes.
paths:
  /v1/shapes:
    get:
      operationId: shapes.list
      x-accessors: [shapes.list]
      x-page: {kind: Page, item: Circle}
      responses:
        '200': {description: One page.}
x-families:
  Shape:
    description: A shape.
    tag: type
    members:
      square:
        name: Square
        description: A square.
components:
  schemas:
    Circle:
      type: object
      properties:
        radius: {type: number}
""",
    "errors": """x-title: Errors.
x-error-codes:
  - status: 409
    code: locked
    class: LockedError
  - status: 423
    code: sealed
    class: SealedError
""",
}


@pytest.fixture
def lines(tmp_path: Path) -> Lines:
    parts = tmp_path / "parts"
    parts.mkdir()
    head = (
        "openapi: 3.1.0\ninfo: {title: Shapes, version: '1'}\nservers:\n  - url: https://a.test\n"
    )
    (tmp_path / "openapi.yaml").write_text(f"{head}x-parts: [shapes, errors]\n", "utf-8")
    for name, text in PARTS.items():
        (parts / f"{name}.yaml").write_text(text, "utf-8")
    return Lines(read(str(tmp_path), tmp_path))


@pytest.mark.parametrize(
    "pointer,file,text",
    [
        ("#/components/schemas/Circle", "shapes", "    Circle:"),
        (
            "#/components/schemas/Circle/properties/radius",
            "shapes",
            "        radius: {type: number}",
        ),
        ("#/components/schemas/Circle/properties/gone", "shapes", "      properties:"),
        ("#/components/schemas/Square/properties/type", "shapes", "        name: Square"),
        ("#/components/schemas/Shape", "shapes", "  Shape:"),
        ("#/paths/~1v1~1shapes/get/x-page", "shapes", "      x-page: {kind: Page, item: Circle}"),
        ("#/paths/~1v1~1shapes/get", "shapes", "    get:"),
        ("#/x-error-codes/1", "errors", "  - status: 423"),
    ],
)
def test_a_pointer_has_a_line(lines: Lines, pointer: str, file: str, text: str):
    found = lines.of(pointer)
    assert found is not None
    path, line = found
    assert path.stem == file
    assert PARTS[file].splitlines()[line - 1] == text


def test_what_no_part_defines_is_in_the_root(lines: Lines):
    found = lines.of("#/servers")
    assert found is not None
    assert (found[0].name, found[1]) == ("openapi.yaml", 3)


def test_a_document_that_is_not_on_disk_has_no_lines(tmp_path: Path):
    (tmp_path / "a.json").write_text('{"openapi": "3.1.0"}', "utf-8")
    source = read(str(tmp_path / "a.json"), tmp_path)
    assert Lines(source).of("#/paths") == (tmp_path / "a.json", 1)
    source.root = None
    assert Lines(source).of("#/paths") is None

"""Two versions of a package are compared: what changed, in which direction, and what it breaks."""

import json
from pathlib import Path

import pytest

from codegen.facts.changes import report
from codegen.facts.changes.change import Change
from codegen.facts.changes.compare import compare
from codegen.facts.facts import Facts
from codegen.facts.reference.extract import extract
from support.reference_package import FILES, IMPORTS, changed, directory

Edits = dict[str, tuple[str, str]]


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Facts:
    return extract(directory(tmp_path_factory.mktemp("old")))


def changes(old: Facts, path: Path, edits: Edits) -> list[Change]:
    return compare(old, extract(directory(path, changed(**edits))))


# Name -> edits, and the changes as area, place, change, breaks.
CASES: dict[str, tuple[Edits, list[tuple[str, str, str, str]]]] = {
    "nothing": ({"_version": ("1.2.0", "1.3.0")}, []),
    "a documentation text": ({"types__bread": ("texts-are-not-facts", "another text")}, []),
    "a new optional field of a response": (
        {
            "types__bake_event": (
                "temperature: float",
                "temperature: float\n    x: Optional[int] = None",
            )
        },
        [("field", "BakeEvent.x", "added", "")],
    ),
    "a field of a response that is gone": (
        {"types__bread": ("    notes: Dict[str, object]", "")},
        [("field", "Bread.notes", "removed", "readers")],
    ),
    "a field of a response that may be absent": (
        {"types__bake_event": ("temperature: float", "temperature: float = 1.0")},
        [("field", "BakeEvent.temperature", "required", "readers")],
    ),
    "a field of a response that can be null": (
        {"types__bake_event": ("temperature: float", "temperature: Optional[float]")},
        [("field", "BakeEvent.temperature", "nullable", "readers")],
    ),
    "a field of a response with another type": (
        {"types__bake_event": ("temperature: float", "temperature: str")},
        [("field", "BakeEvent.temperature", "type", "readers")],
    ),
    "a new value in a response": (
        {"types__bread": ('Literal["rye", "wheat"]', 'Literal["rye", "wheat", "spelt"]')},
        [("field", "Bread.kind", "type", "")],
    ),
    "a parameter with another type": (
        {"resources__breads": ("kind: str, shape:", "kind: int, shape:")},
        [("parameter", "breads.bake body.kind", "type", "callers")],
    ),
    "a parameter that becomes optional": (
        {
            "resources__breads": (
                "bake(self, *, kind: str, shape",
                "bake(self, *, kind: str = x, shape",
            )
        },
        [("parameter", "breads.bake body.kind", "required", "")],
    ),
    "a parameter that becomes required": (
        {"resources__breads": ("kind: str | Omit = omit, after", "kind: str, after")},
        [("parameter", "breads.list query.kind", "required", "callers")],
    ),
    "a parameter that can no longer be null": (
        {"resources__breads": ("after: Optional[str]", "after: str")},
        [("parameter", "breads.list query.baked[gte]", "nullable", "callers")],
    ),
    "a new field of a request that is required": (
        {
            "types__seeds_param": (
                "count: Optional[int]",
                "count: Optional[int]\n    size: Required[int]",
            )
        },
        [("field", "SeedsParam.size", "added", "callers")],
    ),
    "a value of a request that is gone": (
        {"types__bread_bake_params": ('Literal["round", "long"]', 'Literal["round"]')},
        [("enum value", "BreadBakeShape", "removed", "callers")],
    ),
    "a new value of a request": (
        {"types__bread_bake_params": ('"long"]', '"long", "flat"]')},
        [("enum value", "BreadBakeShape", "added", "")],
    ),
    "a member of a response that is gone": (
        {"types__bread": ("Union[Seeds, Icing, None]", "Union[Seeds, None]")},
        [("union member", "BreadTopping", "removed", "")],
    ),
    "a tag that names another member": (
        {
            "types__seeds": ('Literal["seeds"]', 'Literal["icing"]'),
            "types__icing": ('Literal["icing"]', 'Literal["seeds"]'),
        },
        [
            ("tags", "BreadTopping icing", "member", "readers"),
            ("tags", "BreadTopping seeds", "member", "readers"),
            ("field", "Icing.type", "type", "readers"),
            ("field", "Seeds.type", "type", "readers"),
            ("tags", "WebhookEventData icing", "member", "readers"),
            ("tags", "WebhookEventData seeds", "member", "readers"),
        ],
    ),
    "another path": (
        {"resources__breads": ('"/v1/toppings"', '"/v1/tops"')},
        [
            ("operation", "POST /v1/toppings", "removed", "callers"),
            ("operation", "POST /v1/tops", "added", ""),
        ],
    ),
    "another name of a method": (
        {"resources__breads": ("def top(", "def put_on_top(")},
        [
            ("method", "breads.put_on_top", "added", ""),
            ("method", "breads.top", "removed", "callers"),
        ],
    ),
    "another response": (
        {"resources__breads": ("-> BinaryAPIResponse", "-> Bread")},
        [("response", "breads.picture", "response", "readers")],
    ),
    "another error code": (
        {"_error_classes": ('(409, "oven_full")', '(429, "oven_full")')},
        [("error", "OvenFullError", "code", "readers")],
    ),
    "an error that is no longer documented": (
        {"resources__breads": ("          OvenFullError:", "          nothing:")},
        [("documented error", "breads.bake", "removed", "")],
    ),
    "another beta that is always sent": (
        {"resources__beta__ovens": (",heat-2030-02-02", "")},
        [("method", "beta.ovens.watch", "betas", "")],
    ),
    "a new beta": (
        {
            "types__anthropic_beta_param": (
                '"ovens-2030-01-01"',
                '"ovens-2030-01-01", "x-2031-01-01"',
            )
        },
        [
            ("enum value", "AnthropicBetaParam", "added", ""),
            ("beta", "x-2031-01-01", "added", ""),
        ],
    ),
    "a deprecated model and method": (
        {
            "_data__deprecated_models": ('"rye-1"', '"rye-2"'),
            "resources__breads": ('    @deprecated("texts-are-not-facts")\n', ""),
        },
        [
            ("method", "breads.retrieve", "deprecated", ""),
            ("model", "rye-1", "deprecated", ""),
            ("model", "rye-2", "deprecated", ""),
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_change(name: str, old: Facts, tmp_path: Path) -> None:
    edits, expected = CASES[name]
    found = changes(old, tmp_path, edits)
    assert [(each.area, each.place, each.change, each.breaks) for each in found] == expected


def test_a_new_type_is_one_change(old: Facts, tmp_path: Path) -> None:
    files = {
        **changed(types__bake_event=("temperature: float", "temperature: float\n    heat: Heat")),
        "types/heat.py": f"{IMPORTS}\nfrom .._models import BaseModel\n__all__ = ['Heat']\n"
        "class Heat(BaseModel):\n    value: int\n    unit: str\n",
    }
    event = files["types/bake_event.py"]
    imports = "from .heat import Heat\nfrom .._models"
    files["types/bake_event.py"] = event.replace("from .._models", imports)
    found = compare(old, extract(directory(tmp_path, files)))
    assert [(each.area, each.place, each.change, each.new) for each in found] == [
        ("field", "BakeEvent.heat", "added", "Heat, required"),
        ("type", "Heat", "added", "object"),
    ]


def test_types_that_no_operation_uses_are_not_compared(old: Facts, tmp_path: Path) -> None:
    assert changes(old, tmp_path, {"types__unused": ("id: str", "id: int")}) == []


@pytest.fixture
def several(old: Facts, tmp_path: Path) -> tuple[Facts, Facts]:
    edits: Edits = {
        "_version": ("1.2.0", "1.3.0"),
        "types__bread": ('Literal["rye", "wheat"]', 'Literal["rye", "spelt"]'),
        "resources__breads": ("          OvenFullError:", "          OvenColdError:"),
        "resources__beta__ovens": (",heat-2030-02-02", ""),
    }
    return old, extract(directory(tmp_path, changed(**edits)))


def test_the_text_report(several: tuple[Facts, Facts]) -> None:
    text = report.text(*several, compare(*several))
    assert text.splitlines()[:2] == [
        "bakery 1.2.0 -> bakery 1.3.0: 4 changes",
        "8 endpoints, 8 methods, 13 types -> 8 endpoints, 8 methods, 13 types",
    ]
    assert "Breaks callers (0)" in text
    assert '  field Bread.kind type: adds "spelt", removes "wheat" (response)' in text
    assert "  OvenColdError added: breads.bake" in text
    assert "`" not in text


def test_the_markdown_report(several: tuple[Facts, Facts]) -> None:
    text = report.markdown(*several, compare(*several))
    assert text.startswith("# bakery 1.2.0 -> bakery 1.3.0: 4 changes\n")
    assert "\n## Breaks readers (1)\n" in text
    assert "\n- method `beta.ovens.watch` betas: ovens-2030-01-01, heat-2030-02-02 -> " in text


def test_the_json_report(several: tuple[Facts, Facts]) -> None:
    found = json.loads(report.as_json(*several, compare(*several)))
    assert (found["old"], found["new"], len(found["changes"])) == (
        "bakery 1.2.0",
        "bakery 1.3.0",
        4,
    )
    assert found["changes"][0] == {
        "area": "documented error",
        "place": "breads.bake",
        "change": "added",
        "direction": "response",
        "old": None,
        "new": "OvenColdError",
        "breaks": "",
        "note": "",
    }


def test_a_long_change_is_shortened_except_in_json(several: tuple[Facts, Facts]) -> None:
    long = [Change("field", "Bread.x", "type", "response", "a" * 500, "b" * 500)]
    assert max(map(len, report.text(*several, long).splitlines())) < 320
    assert "b" * 500 in report.as_json(*several, long)


def test_many_methods_of_one_error_are_counted(several: tuple[Facts, Facts]) -> None:
    many = [
        Change("documented error", f"breads.m{number}", "added", "response", None, "OvenColdError")
        for number in range(8)
    ]
    assert (
        "OvenColdError added: breads.m0, breads.m1, breads.m2, breads.m3, breads.m4 and 3 more"
        in (report.text(*several, many))
    )


def test_the_order_does_not_depend_on_the_files(old: Facts, tmp_path: Path) -> None:
    reordered = dict(reversed(FILES.items()))
    assert compare(old, extract(directory(tmp_path, reordered))) == []

"""Annotations of Python become type expressions, or `Unreadable`. Nothing else is raised."""

import ast
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.facts.expressions import nullable, union
from codegen.facts.package.modules import parse
from codegen.facts.package.package import Definition, Package
from codegen.facts.reference.types.annotations import Annotations, Unreadable
from support.reference_package import IMPORTS

NAMES = ["Loaf", "Crust"]
HEADER = f"{IMPORTS}\nfrom ._types import SequenceNotStr\n"
MODULE = f"{HEADER}{''.join(f'class {name}: ...{chr(10)}' for name in NAMES)}"
FILES = {"module.py": MODULE, "_types.py": "class SequenceNotStr: ...\nclass Omit: ...\n"}


def read(text: str) -> dict[str, Any]:
    package = Package("bakery", FILES)
    module = package.module("module")
    assert module

    def named(definition: Definition) -> dict[str, Any]:
        return {"ref": definition.name}

    return Annotations(package, named).read(ast.parse(text, mode="eval").body, module)


SCALARS: dict[str, dict[str, Any]] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "object": {"type": "any"},
    "datetime": {"type": "string", "format": "date-time"},
    "dates.date": {"type": "string", "format": "date"},
    **{name: {"ref": name} for name in NAMES},
}
LITERALS = st.lists(st.text(max_size=5) | st.integers(), min_size=1, max_size=4, unique_by=repr)
Pair = tuple[str, dict[str, Any]]


def _literal(values: list[Any]) -> Pair:
    expression = {"const": values[0]} if len(values) == 1 else {"enum": values}
    return f"Literal[{', '.join(map(repr, values))}]", expression


def _larger(inner: st.SearchStrategy[Pair]) -> st.SearchStrategy[Pair]:
    """Return annotations around others, in each spelling, with the expression that they mean."""
    return st.one_of(
        inner.map(lambda each: (f"List[{each[0]}]", {"array": each[1]})),
        inner.map(lambda each: (f"Iterable[{each[0]}]", {"array": each[1]})),
        inner.map(lambda each: (f"SequenceNotStr[{each[0]}]", {"array": each[1]})),
        inner.map(lambda each: (f"Dict[str, {each[0]}]", {"map": each[1]})),
        inner.map(lambda each: (f"Required[{each[0]}]", each[1])),
        inner.map(lambda each: (f"Annotated[{each[0]}, 'a note']", each[1])),
        inner.map(lambda each: (f"Optional[{each[0]}]", nullable(each[1]))),
        inner.map(lambda each: (f"{each[0]} | None", nullable(each[1]))),
        inner.map(lambda each: (repr(each[0]), each[1])),
        st.lists(inner, min_size=2, max_size=3).map(
            lambda pairs: (
                f"Union[{', '.join(each[0] for each in pairs)}]",
                union([each[1] for each in pairs]),
            )
        ),
        st.tuples(inner, inner).map(
            lambda pair: (
                f"Union[{pair[0][0]}, {pair[1][0]}, None]",
                nullable(union([pair[0][1], pair[1][1]])),
            )
        ),
    )


ANNOTATIONS = st.recursive(
    st.sampled_from([*SCALARS.items()]) | LITERALS.map(_literal), _larger, max_leaves=6
)


@given(ANNOTATIONS)
def test_an_annotation_is_read_as_what_it_means(pair: Pair) -> None:
    text, expression = pair
    assert read(text) == expression


@given(st.recursive(st.sampled_from([*SCALARS, "None", "Thing", "lambda: 1", "f()", "1", "x.y"]), lambda inner: st.builds("{}[{}]".format, st.sampled_from(["Union", "Optional", "Dict", "List", "Literal", "tuple", "x", "Loaf"]), st.lists(inner, min_size=1, max_size=3).map(", ".join))))  # fmt: skip
def test_anything_else_is_unreadable(text: str) -> None:
    try:
        found = read(text)
    except Unreadable:
        return
    else:
        assert isinstance(found, dict)


@pytest.mark.parametrize(
    "text",
    [
        "Tuple[str, int]",
        "Thing",
        "Callable[[str], int]",
        "Literal[1.5]",
        "Dict[str]",
        "3",
        "'def ('",
        "Union[str, Thing]",
        "List[" * 80 + "str" + "]" * 80,
    ],
)
def test_what_is_no_type_of_the_api_is_unreadable(text: str) -> None:
    with pytest.raises(Unreadable):
        read(text)


@pytest.mark.parametrize(
    "text, expression",
    [
        ("Literal[True] | Literal[False]", {"type": "boolean"}),
        ("Union[str, Union[int, str]]", {"union": [{"type": "string"}, {"type": "integer"}]}),
        ("Union[str, None, None]", {"type": "string", "nullable": True}),
        ("Optional[Optional[str]]", {"type": "string", "nullable": True}),
        ("None", {"type": "null"}),
        ("Union[None]", {"type": "null"}),
        ("List[Optional[str]]", {"array": {"type": "string", "nullable": True}}),
        ("dict", {"map": {"type": "any"}}),
        ("list", {"array": {"type": "any"}}),
    ],
)
def test_spellings(text: str, expression: dict[str, Any]) -> None:
    assert read(text) == expression


def test_names_are_followed_through_modules_and_circles() -> None:
    files = {
        "a.py": "from .b import Loaf as Bun\nfrom .c import Nothing\nimport x.y as z\nValue = 1",
        "b/__init__.py": "from .loaf import Loaf",
        "b/loaf.py": "from bakery.a import Value\nclass Loaf: ...",
        "c.py": "from .d import Nothing",
        "d.py": "from .c import Nothing",
    }
    package = Package("bakery", files)
    module, inner = package.module("a"), package.module("b.loaf")
    assert module
    assert inner
    found = package.find(module, "Bun")
    assert isinstance(found, Definition)
    assert found.origin == "b.loaf.Loaf"
    value = package.find(inner, "Value")
    assert isinstance(value, Definition)
    assert value.origin == "a.Value"
    assert package.find(module, "Nothing") == ".c.Nothing"
    assert package.find(module, "z.T") == "x.y.T"
    assert package.find(module, "int") == "int"


def test_relative_imports_count_from_the_folder_of_a_module() -> None:
    text = (
        "from . import a\nfrom .. import b\nfrom ..c import d\nfrom bakery import e\nimport os.path"
    )
    assert parse("types/beta/x.py", text, "bakery").imports == {
        "a": ".types.beta.a",
        "b": ".types.b",
        "d": ".types.c.d",
        "e": ".e",
        "os": "os",
    }
    assert parse("types/beta/__init__.py", "from .x import a", "bakery").imports == {
        "a": ".types.beta.x.a"
    }

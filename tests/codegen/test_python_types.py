"""Python types as values: unions, the names in a type, and its text."""

from __future__ import annotations

import ast
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from codegen.ir.python_types import (
    ANY,
    NONE,
    OMIT,
    Builtin,
    Choice,
    ListOf,
    MapOf,
    Named,
    PythonType,
    Union,
    members,
    names,
    parts,
    printed,
    replaced,
    schemas,
    union,
)

TEXT, DAY = Builtin("str"), Builtin("date")

_leaves: Any = st.one_of(
    st.sampled_from([ANY, NONE, TEXT, DAY]),
    st.sampled_from(["Thing", "ThingParam", "Other"]).map(Named),
    st.lists(st.text() | st.integers(min_value=0), min_size=1, max_size=3).map(
        lambda values: Choice(tuple(values))
    ),
)
types = st.recursive(
    _leaves,
    lambda inner: st.one_of(
        inner.map(ListOf),
        inner.map(lambda item: ListOf(item, "Sequence")),
        inner.map(MapOf),
        st.lists(inner, min_size=1, max_size=4).map(lambda each: union(*each)),
    ),
)


def test_a_union_has_each_member_once_and_none_last() -> None:
    found = union(TEXT, union(NONE, Named("A")), TEXT, Named("B"))
    assert str(found) == "str | A | B | None"
    assert union(TEXT, TEXT) == TEXT
    assert str(union(found, OMIT)) == "str | A | B | Omit | None"


def test_text_in_a_choice_is_no_name() -> None:
    found = union(Choice(("Thing", "a | b]", 'say "no"')), ListOf(Named("Other")))
    assert schemas(found) == {"Other"}
    assert printed(found, lambda name: f"_models.{name}") == (
        "Literal['Thing', 'a | b]', 'say \"no\"'] | list[_models.Other]"
    )


def test_a_replaced_type_becomes_a_member_of_the_union_around_it() -> None:
    given = ListOf(union(Named("ThingParam"), TEXT), "Sequence")
    found = replaced(given, lambda named: union(named, Named("Thing")))
    assert str(found) == "Sequence[ThingParam | Thing | str]"


def test_names_include_builtin_types() -> None:
    assert names(MapOf(union(DAY, NONE))) == {"date", "None"}


@given(types)
def test_the_text_of_a_type_is_an_expression_with_only_its_names(type_: PythonType) -> None:
    tree = ast.parse(printed(type_, "_x_{}".format), mode="eval")
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert {name.removeprefix("_x_") for name in found if name.startswith("_x_")} == schemas(type_)
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    choices = [each for each in parts(type_) if isinstance(each, Choice)]
    for value in (value for each in choices for value in each.values):
        assert value in texts


@given(st.lists(types, min_size=1, max_size=4))
def test_unions_are_flat(given: list[PythonType]) -> None:
    found = union(*given)
    assert not any(isinstance(each, Union) for each in members(found))
    assert len(set(members(found))) == len(members(found))
    assert union(found, found) == found
    assert NONE not in members(found)[:-1]

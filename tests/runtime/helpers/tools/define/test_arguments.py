"""Tests of the validation of tool input, and of its error texts."""

from __future__ import annotations

import pickle
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import AfterValidator, BaseModel, Field

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.helpers.tools.define.tool import Tool, tool
from api_claude_runtime.helpers.tools.errors import ToolInputError


class Place(BaseModel):
    city: str
    lines: list[str] = []


@tool
def weather(
    place: Place, days: Annotated[int, Field(ge=1, le=7)] = 1, *, unit: Literal["C", "F"] = "C"
) -> str:
    """Tell the weather
    of a place.

    It is not always right.

    Args:
        place: Where.
        days: How many.
    """
    return f"{place.city} {days} {unit}"


def input_error(value: Any, checked: Tool[..., Any] = weather) -> ToolInputError:
    with pytest.raises(ToolInputError) as caught:
        checked.parse(value)
    return caught.value


def test_problems_have_a_location_and_a_cause() -> None:
    error = input_error({"place": {"lines": ["a", 5]}, "days": 9, "unit": "K", "dys": 1})
    assert error.tool == "weather"
    assert error.problems == (
        "place.city: Field required",
        "place.lines[1]: Input should be a valid string (got 5)",
        "days: Input should be less than or equal to 7 (got 9)",
        "unit: Input should be 'C' or 'F' (got 'K')",
        "dys: unknown parameter",
    )
    assert str(error) == f"invalid input for tool 'weather': {'; '.join(error.problems)}"
    assert isinstance(error, ClaudeError)
    assert isinstance(error, ValueError)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.problems, again.tool) == (str(error), error.problems, error.tool)


@pytest.mark.parametrize("value", ["{cut", [], None, 5])
def test_input_that_is_not_an_object_is_refused(value: Any) -> None:
    assert "the input must be an object, not" in str(input_error(value))


@pytest.mark.parametrize("value", [{"place": object()}, {"place": "\ud800"}])
def test_input_that_is_not_json_is_refused(value: Any) -> None:
    assert "the input is not valid JSON" in str(input_error(value))


def quote_in_error(value: str) -> str:
    raise ValueError(f"invalid: {value} and {value!r}")


LONG = "".join(chr(97 + index % 26) for index in range(5_000))


@pytest.mark.parametrize(
    "hint", [int, list[int], Literal["a"], Annotated[str, AfterValidator(quote_in_error)]]
)
@pytest.mark.parametrize("value", [LONG, [LONG], {LONG: LONG}, {"x": [LONG] * 50}])
def test_long_values_and_names_are_shortened(hint: Any, value: Any) -> None:
    def probe(x: Any) -> None: ...

    probe.__annotations__["x"] = hint
    for given_ in ({"x": value}, {LONG: value}):
        text = str(input_error(given_, tool(probe)))
        assert not [i for i in range(len(LONG) - 101) if LONG[i : i + 101] in text]
        assert len(text) < 3_000


def test_problems_beyond_the_limit_are_counted() -> None:
    error = input_error({"place": {"city": "a", "lines": list(range(500))}})
    assert len(error.problems) == 21
    assert error.problems[-1] == "and 480 more"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)
INPUTS = st.dictionaries(st.sampled_from(["place", "days", "unit", "city"]) | st.text(), JSON)


@given(INPUTS | JSON)
def test_any_input_parses_or_is_a_tool_input_error(value: Any) -> None:
    try:
        arguments = weather.parse(value)
    except ToolInputError:
        return
    assert weather(**arguments).endswith(("C", "F"))


@given(city=st.text(), days=st.integers(1, 7), unit=st.sampled_from(["C", "F"]))
def test_valid_input_is_passed_to_the_function(city: str, days: int, unit: Any) -> None:
    try:
        city.encode()
    except UnicodeEncodeError:
        return
    value = {"place": {"city": city}, "days": days, "unit": unit}
    assert weather.run(value) == weather(Place(city=city), days, unit=unit)


def test_a_tool_without_parameters_refuses_any() -> None:
    now = tool(lambda: 1, name="now")
    assert "unknown parameter" in str(input_error({"x": 1}, now))

"""Tests of the docstring parser: three styles, irregular docstrings, and arbitrary text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.helpers.tools.define.docstring import parse_docstring

GOOGLE = """
    Look up the weather
    of a city.

    More words.

    Args:
        city: The city: its name,
            or its code.

            And more.
        days (int, optional): How many days.
        unit (Literal["C (Celsius)", "F"]): The unit.
        *rest: Others.
        silent:

    Returns:
        city: not this one
"""
NUMPY = """Look up the weather
    of a city.

    Parameters
    ----------
    city : str
        The city: its name,
        or its code.

        And more.
    days : int, optional
        How many days.
    unit
        The unit.
    *rest
        Others.
    low, high : float
        A bound.

    Returns
    -------
    city : str
        not this one

    Other Parameters
    ----------------
    rare : int
        Seldom.
"""
REST = """Look up the weather
    of a city.

    :param city: The city: its name,
        or its code.

        And more.
    :param int days: How many days.
    :type days: int
    :keyword unit: The unit.
    :param *rest: Others.
    :returns: not this one
    :raises ValueError: nor this
"""


@pytest.mark.parametrize("text", [GOOGLE, NUMPY, REST], ids=["google", "numpy", "rest"])
def test_each_style(text: str) -> None:
    parsed = parse_docstring(text)
    first, _, rest = parsed.text.partition("\n\n")
    assert first == "Look up the weather\nof a city."
    assert "city:" not in rest.replace("city: not this one", "")
    assert "days" not in rest
    assert rest in {
        "More words.\n\nReturns:\n    city: not this one",
        "Returns\n-------\ncity : str\n    not this one",
        ":returns: not this one\n:raises ValueError: nor this",
    }
    expected = {
        "city": "The city: its name, or its code. And more.",
        "days": "How many days.",
        "unit": "The unit.",
        "rest": "Others.",
    }
    extra = {"low": "A bound.", "high": "A bound.", "rare": "Seldom."} if text is NUMPY else {}
    assert parsed.params == expected | extra


@pytest.mark.parametrize(
    "text, kept, params",
    [
        (None, "", {}),
        ("", "", {}),
        ("  \n \n", "", {}),
        ("One line.", "One line.", {}),
        ("\n\n  Late.\n\n  More.", "Late.\n\nMore.", {}),
        ("Args:\n    x: It.", "", {"x": "It."}),
        ("Do.\nArgs:\n    x: It.", "Do.", {"x": "It."}),
        ("Do.\n:param x: It.", "Do.", {"x": "It."}),
        ("Do.\n\nArgs:\n  x: It.\nAfter: no.\n  y: no", "Do.\n\nAfter: no.\n  y: no", {"x": "It."}),
        ("Do.\n\nArguments:\n\tx: It.", "Do.", {"x": "It."}),
        (
            "Do.\n\nArgs:\n    x: It.\n    odd line\n    y: Other.",
            "Do.",
            {"x": "It.", "y": "Other."},
        ),
        ("Do.\n\nArgs:\nx: not indented", "Do.\n\nArgs:\nx: not indented", {}),
        ("Do.\n\nArgs:", "Do.", {}),
        ("Parameters\n----------\nx : int\n    It.", "", {"x": "It."}),
        ("Parameters\n----------", "", {}),
        ("Parameters\n\nx : int\n    It.", "Parameters\n\nx : int\n    It.", {}),
        (
            "Do.\n\nParameters\n----------\nx : int\n\n    It.\n\nNotes\n-----\ny\n  no",
            "Do.\n\nNotes\n-----\ny\n  no",
            {"x": "It."},
        ),
        ("Do: this.\n\nArgs:\n  x (Callable[[int], str]): It.", "Do: this.", {"x": "It."}),
        ("Do.\n\n:param x: First.\n:param x: Second.", "Do.", {"x": "First."}),
        ("Do.\n\n:param dict[str, int] x: It.", "Do.", {"x": "It."}),
        ("Do.\n\n:param x:\n    Below.", "Do.", {"x": "Below."}),
        ("At 12:30: go.", "At 12:30: go.", {}),
        ("Do.\n\n    code\n\n\nEnd.\n:type x: int", "Do.\n\n    code\n\nEnd.", {}),
        (
            "Do.\n\nArgs:\n    x: It.\n\nRaises:\n    E: no",
            "Do.\n\nRaises:\n    E: no",
            {"x": "It."},
        ),
    ],
)
def test_irregular_docstrings(text: str | None, kept: str, params: dict[str, str]) -> None:
    parsed = parse_docstring(text)
    assert (parsed.text, parsed.params) == (kept, params)


@given(st.text(alphabet="abc :-\n\t()*,ArgsParameters", max_size=200))
def test_any_text_can_be_parsed(text: str) -> None:
    parsed = parse_docstring(text)
    assert parsed.text == parsed.text.strip()
    assert all(name.isidentifier() and value for name, value in parsed.params.items())


WORDS = st.lists(st.from_regex(r"[a-z]{1,8}[.,]?", fullmatch=True), min_size=1, max_size=12)


@given(st.dictionaries(st.from_regex(r"[a-z_]{1,6}", fullmatch=True), WORDS, max_size=5), WORDS)
def test_all_styles_give_the_same_result(params: dict[str, list[str]], summary: list[str]) -> None:
    def wrap(words: list[str], margin: int = 8) -> str:
        return ("\n" + " " * margin).join([" ".join(words[:2]), *words[2:]])

    first = " ".join(summary)
    google = "".join(f"\n        {name} (int): {wrap(words, 12)}" for name, words in params.items())
    numpy = "".join(f"\n    {name} : int\n        {wrap(words)}" for name, words in params.items())
    rest = "".join(f"\n    :param {name}: {wrap(words)}" for name, words in params.items())
    expected = {name: " ".join(words) for name, words in params.items()}
    for text in (
        f"{first}\n\n    Args:{google}",
        f"{first}\n\n    Parameters\n    ----------{numpy}",
        f"{first}\n{rest}",
    ):
        parsed = parse_docstring(text)
        assert parsed.text == first
        assert parsed.params == expected

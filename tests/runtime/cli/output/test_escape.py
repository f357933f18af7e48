"""What a server sends can neither control a terminal nor hide text in it."""

from __future__ import annotations

import json
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from api_claude_runtime.cli.output.escape import json_safe
from api_claude_runtime.cli.output.plain import compact, pretty
from api_claude_runtime.errors.printable import one_line, visible

BAD = "a\x1b[31mb\x07\x9b2Jc\u202ed\x7f"


def is_safe(text: str) -> bool:
    return not any(
        unicodedata.category(each) in {"Cc", "Cs"} or each in "\u202e\u2066" for each in text
    )


def test_controls_are_shown() -> None:
    assert one_line(BAD + "\n\t") == r"a\x1b[31mb\x07\x9b2Jc\u202ed\x7f\n\t"
    assert visible("a\r\nb\tc\x1b[0m\rd") == "a\nb\tc\\x1b[0m\\rd"
    assert compact(BAD) == r'"a\u001b[31mb\u0007\u009b2Jc\u202ed\u007f"'


@settings(max_examples=60)
@given(st.text() | st.text("\x00\x1b\x9b\u202e\ud800 \n"))
def test_any_text_is_safe(text: str) -> None:
    assert is_safe(one_line(text))
    assert is_safe(visible(text).replace("\n", "").replace("\t", ""))
    assert is_safe(compact(text))
    assert json.loads(compact(text)) == text
    assert json.loads(pretty({text: [text]})) == {text: [text]}
    assert json_safe("plain ä 日本") == "plain ä 日本"

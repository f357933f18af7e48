"""Tests of the file names that servers suggest."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from api_claude_runtime.streaming.downloads.file_name import cleaned, file_name_in


@pytest.mark.parametrize(
    "name, safe",
    [
        ("report.txt", "report.txt"),
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\a.txt", "a.txt"),
        ("a\x00b\r\nc\x1b[2J.txt", "abc[2J.txt"),
        ("a\u202egnp.exe", "agnp.exe"),
        ("zero\u200bwidth", "zerowidth"),
        ("a:b.txt", "a_b.txt"),
        ('<>:"|?*', "_______"),
        ("con", "_con"),
        ("NUL.tar.gz", "_NUL.tar.gz"),
        ("com1 .txt", "_com1 .txt"),
        ("LPT\u00b9", "_LPT\u00b9"),
        ("console.log", "console.log"),
        ("name. . ", "name"),
        (" a ", "a"),
        ("a\u3000..", "a"),
        ("a.\xa0. \u2003", "a"),
        ("\xa0.", None),
        ("a\u2028b\u2029.txt", "a b .txt"),
        ("\u8cc7\u6599\u30001.pdf", "\u8cc7\u6599\u30001.pdf"),
        (".bashrc", ".bashrc"),
        ("", None),
        ("..", None),
        (". .", None),
        ("\x00", None),
        ("\ud800", None),
        ("a/", None),
        ("x" * 300 + ".txt", "x" * 251 + ".txt"),
        ("\u5b57" * 100 + ".txt", "\u5b57" * 83 + ".txt"),
        ("a." + "b" * 300, "a." + "b" * 253),
    ],
)
def test_names_are_cleaned(name: str, safe: str | None) -> None:
    assert cleaned(name) == safe


HEADERS = st.text() | st.from_regex(
    r"attachment; filename(\*[0-9]?\*?)?=(\"?)[\x00-\xff]{0,30}(\"?)(;.*)?"
)


@given(HEADERS)
@example("attachment; filename*=nowhere''%ff")
@example("attachment; filename*=utf-8''%ff%")
@example("attachment; filename*='''")
@example("attachment; filename*0*=utf-8''a; filename*1=b")
@example("attachment; filename*999999999999999999999=a")
@example("attachment; filename=\r\nlocation: x")
@example("filename=" + "a" * 100_000)
@example('attachment; filename="' + "\\" * 50_000)
def test_any_header_gives_a_safe_name_or_none(header: str) -> None:
    name = file_name_in(header)
    if name is not None:
        check_safe(name)


@given(st.text())
def test_any_name_becomes_safe(name: str) -> None:
    found = cleaned(name)
    if found is not None:
        check_safe(found)
        assert cleaned(found) == found


def check_safe(name: str) -> None:
    assert name == Path(name).name
    assert not re.search(r'[<>:"/\\|?*]', name)
    assert not any(unicodedata.category(each)[0] == "C" for each in name)
    assert 0 < len(name.encode()) <= 255
    assert name.strip(". ")
    assert name == name.rstrip(". ")


def test_the_longest_name_can_be_created(tmp_path: Path) -> None:
    name = cleaned("\u00e9" * 300 + ".txt")
    assert name is not None
    (tmp_path / name).touch()

"""Tables: columns, widths, long values, and text that a server sent."""

from __future__ import annotations

from api_claude_runtime.cli.output.table import record_lines, table_lines


def test_columns_are_the_fields_that_have_values() -> None:
    rows = [{"id": "a", "n": 1, "gone": None}, {"id": "bcd", "n": None, "more": [1]}]
    assert list(table_lines(rows)) == ["ID   N  MORE", "a    1", "bcd     [1]"]


def test_values_stay_on_one_line() -> None:
    assert (
        list(table_lines([{"a": "x\ny\x1b[0m", "b": "z" * 100}]))[1]
        == "x\\ny\\x1b[0m  " + "z" * 47 + "…"
    )


def test_columns_that_do_not_fit_are_left_out() -> None:
    rows = [{"first": "a" * 10, "second": "b" * 10, "third": "c"}]
    assert list(table_lines(rows, 22)) == ["FIRST       SECOND".ljust(18), "aaaaaaaaaa  bbbbbbbbbb"]
    assert list(table_lines(rows, 3)) == ["FIRST", "aaaaaaaaaa"]


def test_columns_of_simple_values_come_before_objects_if_not_all_fit() -> None:
    rows = [{"id": "a", "capabilities": {"x": "y" * 99}, "name": "b"}, {"id": "c", "name": "d"}]
    assert list(table_lines(rows, 20)) == ["ID  NAME", "a   b", "c   d"]
    assert next(table_lines(rows, 80)).split() == ["ID", "CAPABILITIES", "NAME"]


def test_wide_characters_are_aligned() -> None:
    assert list(table_lines([{"a": "日本", "b": 1}, {"a": "xyzw", "b": 2}])) == [
        "A     B",
        "日本  1",
        "xyzw  2",
    ]


def test_other_items_and_none() -> None:
    assert list(table_lines(["a", 1])) == ["VALUE", "a", "1"]
    assert list(table_lines([])) == []
    assert list(record_lines({"id": "a", "tags": ["x"], "none": None})) == [
        "id    a",
        'tags  ["x"]',
        "none",
    ]


def test_rows_after_the_sample_are_printed_as_they_come() -> None:
    lines = table_lines({"a": number} for number in range(250))
    assert next(lines) == "A"
    assert list(lines)[-1] == "249"

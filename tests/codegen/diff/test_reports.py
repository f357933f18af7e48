"""The reports: one comment of markdown, annotations, and lines for terminals."""

from __future__ import annotations

from codegen.diff.model import Axis, Change, Class, Report
from codegen.diff.reports import data, github, markdown, terminal
from codegen.diff.reports.markdown import code


def report(*changes: Change) -> Report:
    return Report("old", "new", list(changes))


def change(says: str = "+ Thing.size", cls: Class = Class.ADDITIVE, **more: object) -> Change:
    return Change(cls, Axis.BOTH, says, "#/x", **more)  # type: ignore[arg-type]


def test_an_empty_report_says_so():
    text = terminal.text(report())
    assert "Nothing changes for programs: no change (exit 0)" in text
    assert "No" not in markdown.text(report()).splitlines()[0]


def test_sections_come_worst_first():
    found = terminal.text(
        report(
            change("a", Class.UNCLASSIFIED),
            change("b", Class.CALLERS),
            change("c", Class.READERS),
            change("d", hand="do it"),
            change("e", topic="limits"),
            change("f"),
            change("g", Class.DOCS),
        )
    )
    lines = [line.strip() for line in found.splitlines()]
    assert [line for line in lines if len(line) == 1] == list("abcdefg")
    assert "      to do: do it\n" in found


def test_markdown_folds_many_additions_but_never_a_break():
    many = markdown.text(report(*(change(f"+ T.f{index}") for index in range(60))))
    assert "<details><summary><b>Added</b> (60)</summary>" in many
    assert many.count("<details>") == many.count("</details>") == 1
    broken = markdown.text(report(*(change(f"x{i}", Class.CALLERS) for i in range(60))))
    assert "<details>" not in broken


def test_markdown_fits_into_a_comment():
    text = markdown.text(report(*(change(f"+ T.{'f' * 90}{i}") for i in range(2000))))
    assert len(text) < 65_536
    assert text.count("<details>") == text.count("</details>")
    assert "Shortened" in text


def test_texts_of_the_spec_cannot_leave_their_code():
    assert code("a `b` c") == "``a `b` c``"
    assert code("`x") == "`` `x ``"
    assert code("a\n# b") == "`a # b`"


def test_annotations_escape_what_github_would_read():
    text = github.text(report(change("50% a\nb::c", file="a,b:c.yaml", line=3)))
    assert "file=a%2Cb%3Ac.yaml,line=3," in text
    assert "::50%25 a%0Ab::c\n" in text
    assert text.count("\n") == 2


def test_levels_of_annotations():
    text = github.text(
        report(
            change("a", Class.UNCLASSIFIED),
            change("b", Class.CALLERS),
            change("c", hand="do it"),
            change("d"),
            change("e", Class.DOCS, shown=False),
        )
    )
    levels = [line.split("::")[1].split(" ")[0] for line in text.splitlines()[1:]]
    assert levels == ["error", "warning", "warning", "notice"]
    assert "to do: do it" in text


def test_the_same_report_gives_the_same_text():
    found = [change("b"), change("a", methods=("x", "y"))]
    assert data.text(report(*found)) == data.text(report(*found))

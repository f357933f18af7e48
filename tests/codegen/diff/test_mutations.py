"""Whatever changes in a document, the diff reports it and does not fail."""

from __future__ import annotations

import copy

from hypothesis import given
from hypothesis import strategies as st

from codegen.diff.model import Class
from codegen.diff.reports import data as data_
from codegen.diff.reports import github, markdown, terminal
from support.openapi_documents import SETTINGS, documents, mutations
from support.spec_diffs import diff, same


@SETTINGS
@given(data=st.data())
def test_every_mutation_is_a_change(data: st.DataObject):
    before = data.draw(documents())
    after = data.draw(mutations(before))
    report = diff(before, after)
    assert bool(report.changes) is not same(before, after)
    for write in (terminal.text, markdown.text, github.text):
        assert write(report, everything=True)
    assert data_.text(report) == data_.text(diff(before, after))


@SETTINGS
@given(before=documents())
def test_nothing_differs_from_itself(before: dict):
    assert diff(before, copy.deepcopy(before)).changes == []


@SETTINGS
@given(data=st.data())
def test_the_opposite_of_an_added_thing_is_not_additive(data: st.DataObject):
    before = data.draw(documents())
    after = copy.deepcopy(before)
    schema = after["components"]["schemas"]["Body"]
    name = data.draw(st.sampled_from(["color", "weight"]))
    schema["properties"][name] = {"type": "string"}
    assert diff(before, after).verdict == Class.ADDITIVE
    assert diff(after, before).verdict == Class.CALLERS


@SETTINGS
@given(data=st.data())
def test_two_documents_are_compared_in_either_order(data: st.DataObject):
    before, after = data.draw(documents()), data.draw(documents())
    for pair in ((before, after), (after, before)):
        report = diff(*pair)
        assert bool(report.changes) is not same(before, after)
        assert Class.UNCLASSIFIED not in report.counts

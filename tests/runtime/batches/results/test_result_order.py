"""Results in the order of the requests, whatever order they come in."""

from __future__ import annotations

import warnings
from itertools import chain
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import to_json

from api_claude.models import MessageBatchIndividualResponse
from api_claude_runtime.batches.api.errors import BatchMismatch
from api_claude_runtime.batches.results.outcome import BatchOutcome
from api_claude_runtime.batches.results.result_order import AGAIN, COME, OrderedResults
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.repair import ReplyShapeWarning
from support.batches_in_memory import errored, line, said
from support.servers import bodies

RESULTS = st.sampled_from(
    [
        said("a"),
        said("ü 世"),
        errored("overloaded_error"),
        errored("billing_error"),
        {"type": "new"},
    ]
)


def order(count: int, *, sort: bool = True, first: int = 0) -> OrderedResults:
    return OrderedResults("msgbatch_1", {f"r{n}": n for n in range(count)}, first, sort=sort)


def plain(outcome: Any) -> Any:
    value = outcome.value and outcome.value.model_dump_json(exclude_unset=True)
    return outcome.index, outcome.custom_id, outcome.kind, str(outcome.error), value


@given(st.data(), st.integers(0, 12), st.booleans(), st.integers(0, 5))
def test_any_order_with_some_missing_and_some_twice(
    data: st.DataObject, count: int, sort: bool, first: int
) -> None:
    results = {f"r{n}": data.draw(RESULTS) for n in range(count)}
    names = data.draw(st.permutations(sorted(results)))
    come = names[: data.draw(st.integers(0, count))]
    lines = list(come)
    for twice in data.draw(st.lists(st.sampled_from(come), max_size=3)) if come else ():
        after = data.draw(st.integers(lines.index(twice) + 1, len(lines)))
        lines.insert(after, twice)
    arranged, seen = order(count, sort=sort, first=first), set[str]()
    out: list[BatchOutcome[Any]] = []
    for name in lines:
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            out += arranged.feed(line(name, results[name]))
        assert len(told) == (name in seen)
        assert all(issubclass(each.category, ReplyShapeWarning) for each in told)
        seen.add(name)
    early = len(out)
    out += arranged.rest()

    assert sorted(each.index for each in out) == [*range(first, first + count)]
    assert all(each.custom_id == f"r{each.index - first}" for each in out)
    if sort:
        assert [each.index for each in out] == [*range(first, first + count)]
        whole = next((n for n in range(count) if f"r{n}" not in seen), count)
        assert early == whole  # nothing is held back that need not be
    else:
        assert [each.custom_id for each in out[:early]] == [*dict.fromkeys(lines)]
    direct = order(count, sort=False, first=first)
    same = {each.custom_id: each for n in come for each in direct.feed(line(n, results[n]))}
    for each in out:
        if each.custom_id in seen:
            assert plain(each) == plain(same[each.custom_id])
        else:
            assert each.kind == "missing"
    marks = {each.index - first: AGAIN if each.worth_retrying else COME for each in out}
    assert [*arranged.known] == [marks[n] for n in range(count)]


def test_in_order_nothing_is_held_back() -> None:
    arranged = order(3)
    for n in range(3):
        (outcome,) = arranged.feed(line(f"r{n}"))
        assert outcome.index == n
    assert arranged._held is None
    assert [*arranged.rest()] == []


def test_what_was_held_back_is_as_it_came() -> None:
    """Unknown fields and blocks, nulls, and what was not there."""
    result = said("a")
    message = {
        **result["message"],
        "content": [{"type": "hologram", "depth": 1.5, "more": [None, {"x": "ü"}]}],
        "later": {"deep": [1, 2]},
        "stop_reason": None,
        "container": {"id": "c", "expires_at": "2026-11-23T01:02:03Z", "skills": None},
    }
    came = line("r1", {**result, "message": message, "more": 1})
    arranged = order(2)
    assert not [*arranged.feed(came)]
    _, held = arranged.feed(line("r0"))
    assert held.unwrap() == came.result.message  # type: ignore[union-attr]
    assert held.unwrap().model_fields_set == came.result.message.model_fields_set  # type: ignore[union-attr]
    assert type(held.unwrap().content[0]) is type(came.result.message.content[0])  # type: ignore[union-attr]
    assert held.unwrap().content[0].depth == 1.5


def test_numbers_that_json_does_not_have_are_held_back_as_they_are() -> None:
    said = b'{"type":"tool_use","id":"t","name":"n","input":{"a":1e400,"b":NaN,"c":1.0,"d":-1e400}}'
    message = to_json({**bodies.MESSAGE, "content": []}).replace(b"[]", b"[%b]" % said)
    data = b'{"custom_id":"r1","result":{"type":"succeeded","message":%b}}' % message
    arranged = order(2)
    assert not [*arranged.feed(decode.model(MessageBatchIndividualResponse, data))]
    _, held = arranged.feed(line("r0"))
    assert str(held.unwrap().content[0].input) == "{'a': inf, 'b': nan, 'c': 1.0, 'd': -inf}"


def test_one_that_is_not_as_the_spec_says_is_held_back_with_one_warning() -> None:
    result = said("a")
    broken = {**result, "message": {**result["message"], "usage": {"input_tokens": "many"}}}
    with pytest.warns(ReplyShapeWarning) as told:
        came = line("r1", broken)
    assert len(told) == 1
    arranged = order(2)
    assert not [*arranged.feed(came)]
    _, held = arranged.feed(line("r0"))
    assert held.unwrap().usage.input_tokens == "many"
    assert held.unwrap().content[0].text == "a"


@pytest.mark.parametrize("name", ["r9", "", None, 7])
@pytest.mark.parametrize("sort", [True, False])
def test_a_result_of_another_batch(name: Any, sort: bool) -> None:
    arranged = order(2, sort=sort)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ReplyShapeWarning)
        strange = line(name)
    with pytest.raises(BatchMismatch, match=rf"msgbatch_1 .*{name!r}, which is none of its"):
        list(arranged.feed(strange))


def test_many_are_held_back_on_disk() -> None:
    count = 2000
    arranged = order(count)
    early = [arranged.feed(line(f"r{n}", said(f"{n}" * 50))) for n in range(count - 1, 0, -1)]
    assert not [*chain(*early)]
    out = [*arranged.feed(line("r0"))]
    assert [each.index for each in out] == [*range(count)]
    assert out[77].unwrap().content[0].text == "77" * 50
    held = arranged._held
    assert held is not None
    assert [*arranged.rest()] == []
    assert not held.close.alive

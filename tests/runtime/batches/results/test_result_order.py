"""Tests of `OrderedResults`: results in any order are returned in the order of the requests."""

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
from api_claude_runtime.batches.results.result_order import RECEIVED, RETRYABLE, OrderedResults
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.warning import ReplyShapeWarning
from support.batches_in_memory import errored, line, succeeded
from support.servers import bodies

RESULTS = st.sampled_from(
    [
        succeeded("a"),
        succeeded("ü 世"),
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
def test_any_order_with_missing_and_duplicate_results(
    data: st.DataObject, count: int, sort: bool, first: int
) -> None:
    results = {f"r{n}": data.draw(RESULTS) for n in range(count)}
    names = data.draw(st.permutations(sorted(results)))
    arriving = names[: data.draw(st.integers(0, count))]
    lines = list(arriving)
    for twice in data.draw(st.lists(st.sampled_from(arriving), max_size=3)) if arriving else ():
        after = data.draw(st.integers(lines.index(twice) + 1, len(lines)))
        lines.insert(after, twice)
    ordered, seen = order(count, sort=sort, first=first), set[str]()
    out: list[BatchOutcome[Any]] = []
    for name in lines:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            out += ordered.feed(line(name, results[name]))
        assert len(caught) == (name in seen)
        assert all(issubclass(each.category, ReplyShapeWarning) for each in caught)
        seen.add(name)
    early = len(out)
    out += ordered.finish()

    assert sorted(each.index for each in out) == [*range(first, first + count)]
    assert all(each.custom_id == f"r{each.index - first}" for each in out)
    if sort:
        assert [each.index for each in out] == [*range(first, first + count)]
        whole = next((n for n in range(count) if f"r{n}" not in seen), count)
        assert early == whole  # results are not held back longer than necessary
    else:
        assert [each.custom_id for each in out[:early]] == [*dict.fromkeys(lines)]
    direct = order(count, sort=False, first=first)
    same = {each.custom_id: each for n in arriving for each in direct.feed(line(n, results[n]))}
    for each in out:
        if each.custom_id in seen:
            assert plain(each) == plain(same[each.custom_id])
        else:
            assert each.kind == "missing"
    marks = {each.index - first: RETRYABLE if each.worth_retrying else RECEIVED for each in out}
    assert [*ordered.states] == [marks[n] for n in range(count)]


def test_results_in_order_are_not_held_back() -> None:
    ordered = order(3)
    for n in range(3):
        (outcome,) = ordered.feed(line(f"r{n}"))
        assert outcome.index == n
    assert ordered._held is None
    assert [*ordered.finish()] == []


def test_a_held_result_is_restored_unchanged() -> None:
    """Covers unknown fields and blocks, nulls, and unset fields."""
    result = succeeded("a")
    message = {
        **result["message"],
        "content": [{"type": "hologram", "depth": 1.5, "more": [None, {"x": "ü"}]}],
        "later": {"deep": [1, 2]},
        "stop_reason": None,
        "container": {"id": "c", "expires_at": "2026-11-23T01:02:03Z", "skills": None},
    }
    received = line("r1", {**result, "message": message, "more": 1})
    ordered = order(2)
    assert not [*ordered.feed(received)]
    _, held = ordered.feed(line("r0"))
    assert held.unwrap() == received.result.message  # type: ignore[union-attr]
    assert held.unwrap().model_fields_set == received.result.message.model_fields_set  # type: ignore[union-attr]
    assert type(held.unwrap().content[0]) is type(received.result.message.content[0])  # type: ignore[union-attr]
    assert held.unwrap().content[0].depth == 1.5


def test_a_held_result_keeps_infinity_and_nan() -> None:
    block = (
        b'{"type":"tool_use","id":"t","name":"n","input":{"a":1e400,"b":NaN,"c":1.0,"d":-1e400}}'
    )
    message = to_json({**bodies.MESSAGE, "content": []}).replace(b"[]", b"[%b]" % block)
    data = b'{"custom_id":"r1","result":{"type":"succeeded","message":%b}}' % message
    ordered = order(2)
    assert not [*ordered.feed(decode.model(MessageBatchIndividualResponse, data))]
    _, held = ordered.feed(line("r0"))
    assert str(held.unwrap().content[0].input) == "{'a': inf, 'b': nan, 'c': 1.0, 'd': -inf}"


def test_a_held_result_that_violates_the_spec_warns_only_once() -> None:
    result = succeeded("a")
    broken = {**result, "message": {**result["message"], "usage": {"input_tokens": "many"}}}
    with pytest.warns(ReplyShapeWarning) as caught:
        received = line("r1", broken)
    assert len(caught) == 1
    ordered = order(2)
    assert not [*ordered.feed(received)]
    _, held = ordered.feed(line("r0"))
    assert held.unwrap().usage.input_tokens == "many"
    assert held.unwrap().content[0].text == "a"


@pytest.mark.parametrize("name", ["r9", "", None, 7])
@pytest.mark.parametrize("sort", [True, False])
def test_a_result_of_another_batch_raises(name: Any, sort: bool) -> None:
    ordered = order(2, sort=sort)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ReplyShapeWarning)
        unknown = line(name)
    with pytest.raises(BatchMismatch, match=rf"msgbatch_1 .*{name!r}, which is not one of its"):
        list(ordered.feed(unknown))


def test_many_results_are_held_back_on_disk() -> None:
    count = 2000
    ordered = order(count)
    early = [ordered.feed(line(f"r{n}", succeeded(f"{n}" * 50))) for n in range(count - 1, 0, -1)]
    assert not [*chain(*early)]
    out = [*ordered.feed(line("r0"))]
    assert [each.index for each in out] == [*range(count)]
    assert out[77].unwrap().content[0].text == "77" * 50
    held = ordered._held
    assert held is not None
    assert [*ordered.finish()] == []
    assert not held.close.alive

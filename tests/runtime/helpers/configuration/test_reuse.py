"""The policies of a new version of a file: which of them are, or continue, those before."""

from __future__ import annotations

import json
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api_claude import Budget, ClientConfig, Prices, Quota, Reliability, Retry, errors
from api_claude_runtime.helpers.configuration.reuse import reused
from api_claude_runtime.helpers.quota.budget import Amount

AMOUNT = st.none() | st.integers(0, 10**9)
PRICE = st.floats(0, 1e6) | st.integers(0, 10**6)
MODELS = st.text(min_size=1, max_size=20)
BUDGETS = st.builds(
    Budget, requests=AMOUNT, tokens=st.integers(0, 10**12), cost=st.none() | st.floats(0, 1e9)
)
PRICES = st.builds(
    Prices,
    input=PRICE,
    output=PRICE,
    cache_write_5m=st.none() | PRICE,
    cache_write_1h=st.none() | PRICE,
    cache_read=st.none() | PRICE,
    factor=PRICE,
)


@st.composite
def quotas(draw: st.DrawFn) -> Quota:
    day = draw(st.none() | BUDGETS)
    return Quota(
        day=day,
        month=draw(BUDGETS if day is None else st.none() | BUDGETS),
        prices=draw(PRICES | st.dictionaries(MODELS, PRICES, min_size=1)),
        server_tools=draw(st.none() | st.dictionaries(MODELS, PRICE)),
        reserve=draw(st.sampled_from(["estimate", "most", None])),
        per_model=draw(st.booleans()),
        zone=draw(st.sampled_from(["UTC", "Europe/Berlin", ZoneInfo("Asia/Tokyo")])),
    )


def deep(quota: Quota) -> dict[str, Any]:
    """Return the settings of a quota."""
    return {name: value for name, value in vars(quota).items() if name[0] != "_"}


@given(st.lists(quotas(), max_size=3))
@settings(deadline=None)
def test_the_round_trip_gives_equal_quotas(policies: list[Quota]) -> None:
    data = Reliability.to_dict(policies, also=[Quota])
    text = json.dumps(data, allow_nan=False)
    again = Reliability.from_dict(json.loads(text), also=[Quota])
    assert Reliability.to_dict(again, also=[Quota]) == data
    assert [deep(each) for each in again if isinstance(each, Quota)] == [*map(deep, policies)]
    configured = ClientConfig.from_dict(json.loads(text)).policies or ()
    assert [deep(each) for each in configured if isinstance(each, Quota)] == [*map(deep, policies)]


def test_a_quota_is_named_only_if_its_class_is_given() -> None:
    quota = Quota(day=Budget(requests=1))
    with pytest.raises(errors.ConfigurationError, match=r"a Quota is not one of CircuitBreaker, "):
        Reliability.to_dict([quota])
    with pytest.raises(errors.ConfigurationError, match=r"\.policy is 'Quota', which is not a"):
        Reliability.from_dict(Reliability.to_dict([quota], also=[Quota]))
    with pytest.raises(errors.ConfigurationError, match=r": did you mean 'Quota'\?$"):
        Reliability.from_dict({"policies": [{"policy": "quota"}]}, also=[Quota])


@pytest.mark.parametrize(
    "quota",
    [
        Quota(day=Budget(requests=1), key=str),
        Quota(day=Budget(requests=1)).of("blue"),
        Quota(day=Budget(requests=1), prices=lambda _: None),
    ],
)
def test_a_function_cannot_be_written(quota: Quota) -> None:
    with pytest.raises(errors.ConfigurationError, match=r"\[0\]\.(key|prices) .* is a function$"):
        Reliability.to_dict([quota], also=[Quota])


class Audit:
    """A policy that keeps one of its settings under another name."""

    def __init__(self, name: str, level: int = 1) -> None:
        self.name = name
        self.other = level

    def __call__(self, request: Any, forward: Any) -> Any:
        return (yield from forward(request))


def test_a_policy_that_does_not_keep_a_setting_cannot_be_written() -> None:
    made = Reliability.from_dict({"policies": [{"policy": "Audit", "name": "a"}]}, also=[Audit])
    with pytest.raises(errors.ConfigurationError, match="no attribute for its parameter 'level'"):
        Reliability.to_dict(made, also=[Audit])


def spent(quota: Quota, requests: int, key: str = "") -> Quota:
    quota._ledger.count(key, Amount(requests))
    return quota


def used(quota: Quota) -> dict[tuple[str, str], float]:
    return {(row.period, row.key): row.limits[0].used for row in quota.report()}


def day(requests: int, **settings: Any) -> Quota:
    return Quota(day=Budget(requests=requests), **settings)


def month(requests: int, **settings: Any) -> Quota:
    return Quota(month=Budget(requests=requests), **settings)


def test_an_equal_quota_is_the_same_object() -> None:
    before = spent(day(9), 3)
    assert reused([day(9)], [before]) == (before,)


def test_a_quota_with_other_settings_continues() -> None:
    for changed in (day(20), day(1), day(9, reserve="most"), day(9, zone="Europe/Berlin")):
        before = spent(day(9), 3)
        (after,) = reused([changed], [Retry(), before])
        assert after is changed
        assert used(changed) == {("day", ""): 3}
        spent(before, 1)  # a call under way
        assert used(changed) == {("day", ""): 4}


def test_a_month_that_is_added_begins_with_nothing() -> None:
    changed = Quota(day=Budget(requests=9), month=Budget(requests=90))
    reused([changed], [spent(day(9), 3)])
    spent(changed, 2)
    assert used(changed) == {("day", ""): 5, ("month", ""): 2}


def test_each_quota_continues_the_one_that_counts_alike() -> None:
    before = [spent(day(9), 1), spent(month(9), 2), spent(day(9, per_model=True), 3, "m")]
    after = [day(8, per_model=True), month(8), day(8)]
    reused(after, before)
    assert list(map(used, after)) == [{("day", "m"): 3}, {("month", ""): 2}, {("day", ""): 1}]


def test_a_quota_is_continued_once() -> None:
    before = spent(day(9), 3)
    kept, new = reused([day(9), day(8)], [before])
    assert kept is before
    assert isinstance(new, Quota)
    assert used(new) == {}
    first, second = day(8), day(7)
    reused([first, second], [before])
    assert (used(first), used(second)) == ({("day", ""): 3}, {})

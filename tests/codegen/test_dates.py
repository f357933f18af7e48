"""Dates and times: requests accept strings or Python objects, responses have objects."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from types import ModuleType
from typing import Any

import pytest

Connect = Callable[..., tuple[Any, Callable[[Any], Any]]]
VISIT = {"on": "2026-01-02", "at": "2026-01-02T03:04:05Z"}
REPLY = (200, "application/json", json.dumps(VISIT).encode())
DAY, TIME = date(2026, 1, 2), datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize("day", ["2026-01-02", DAY], ids=["text", "object"])
def test_dates_are_sent(connect: Connect, server: Any, day: str | date) -> None:
    client, run = connect("dates", REPLY)
    body = {"arrival": day, "leaving": day, "nights": [day, day], "guest": {"born": day}}
    run(client.visits.plan(**body, since=day, seen=day, days=[day]))
    text = "2026-01-02"
    assert server.requests[-1].rest == f"/v1/visits?since={text}&seen={text}&days[]={text}"
    sent = {"arrival": text, "leaving": text, "nights": [text, text], "guest": {"born": text}}
    assert server.requests[-1].json() == sent


@pytest.mark.parametrize("time", ["2026-01-02T03:04:05Z", TIME], ids=["text", "object"])
def test_times_are_sent(connect: Connect, server: Any, time: str | datetime) -> None:
    client, run = connect("dates", REPLY)
    run(client.visits.plan(arrival=DAY, hour=time, paying=time, until=time))
    sent = server.requests[-1].json()
    assert (sent["hour"], sent["paying"]) == ("2026-01-02T03:04:05Z",) * 2
    # A query may have the time as `Z` or as `+00:00`.
    until = server.requests[-1].rest.partition("until=")[2].replace("%3A", ":").replace("%2B", "+")
    assert datetime.fromisoformat(until) == TIME


def test_alias_of_a_date_is_a_type_at_run_time(load: Callable[[str], ModuleType]) -> None:
    package: Any = load("dates")
    assert date in package.params.Day.__args__


def test_field_with_the_name_of_its_type(connect: Connect) -> None:
    body = json.dumps({**VISIT, "date": "2026-01-02", "days": ["2026-01-02"]}).encode()
    client, run = connect("dates", (200, "application/json", body))
    visit = run(client.visits.plan(arrival=DAY))
    assert (visit.date_, visit.days) == (DAY, [DAY])
    assert visit.model_dump(by_alias=True, mode="json")["date"] == "2026-01-02"


def test_header_accepts_text(connect: Connect, server: Any) -> None:
    client, run = connect("dates", REPLY)
    run(client.visits.plan(arrival=DAY, rest=DAY, x_day="2026-01-02"))
    assert server.requests[-1].header("x-day") == "2026-01-02"
    assert server.requests[-1].json()["rest"] == "2026-01-02"


def test_null_is_sent(connect: Connect, server: Any) -> None:
    client, run = connect("dates", REPLY)
    run(client.visits.plan(arrival=DAY, leaving=None, paying=None))
    body = {"arrival": "2026-01-02", "leaving": None, "paying": None}
    assert server.requests[-1].json() == body


def test_annotations(load: Callable[[str], ModuleType]) -> None:
    package: Any = load("dates")
    given = inspect.signature(package.Client(auth_token="test").visits.plan).parameters
    assert {name: each.annotation for name, each in given.items() if name != "options"} == {
        "arrival": "str | date",
        "hour": "str | datetime | Omit",
        "leaving": "str | date | Omit | None",
        "paying": "str | datetime | Omit | None",
        "nights": "Sequence[str | date] | Omit",
        "guest": "Guest | Omit",
        "rest": "Day | Omit",
        "x_day": "str | Omit",
        "x_rest": "str | Omit",
        "x_calm": "str | Omit",
        "since": "str | date | Omit",
        "until": "str | datetime | Omit",
        "seen": "str | date | Omit | None",
        "days": "Sequence[str | date] | Omit",
    }
    assert package.params.Guest.__annotations__["born"].__forward_arg__ == "str | date"


def test_response_has_objects(load: Callable[[str], ModuleType]) -> None:
    wire = {**VISIT, "left": "2026-01-03", "paid": VISIT["at"], "days": ["2026-01-02"]}
    text = json.dumps({**wire, "rest": "2026-01-04"})
    visit = load("dates").models.Visit.model_validate_json(text)
    # A datetime is a date as well, so compare the types.
    assert [type(each) for each in (visit.on, visit.left, visit.rest)] == [date] * 3
    assert (visit.on, visit.left, visit.days) == (DAY, date(2026, 1, 3), [DAY])
    assert (visit.at, visit.paid) == (TIME, TIME)
    assert json.loads(visit.model_dump_json(exclude_unset=True)) == json.loads(text)


@pytest.mark.parametrize("fields", [{}, {"left": None, "paid": None}], ids=["absent", "null"])
def test_response_without_optional_dates(
    load: Callable[[str], ModuleType], fields: dict[str, None]
) -> None:
    visit = load("dates").models.Visit.model_validate({**VISIT, **fields})
    assert (visit.left, visit.paid) == (None, None)
    assert json.loads(visit.model_dump_json(exclude_unset=True)) == {**VISIT, **fields}

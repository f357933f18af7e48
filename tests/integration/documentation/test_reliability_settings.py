"""The tables of docs/reliability and docs/recording.md beside the signatures: names, defaults and units, both ways."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple, cast

import pytest

import api_claude
from api_claude import (
    Adaptive,
    Attempt,
    BodyDone,
    CallDone,
    CircuitBreaker,
    Compress,
    Endpoint,
    Failover,
    Metrics,
    MetricsReport,
    Prices,
    RateLimit,
    Recorder,
    Reliability,
    ReplyCache,
    Retry,
    RetryBudget,
    Used,
    Wait,
    errors,
)
from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.pipeline.statuses import format_statuses
from api_claude_runtime.reliability.health.client_health import AsyncHealth, Health
from api_claude_runtime.reliability.health.result import HealthMetrics, HealthResult
from api_claude_runtime.reliability.metrics.report import Distribution
from api_claude_runtime.reliability.retry.backoff import Backoff, Curve
from support.flows_by_hand import Answer, returned, start

DOCS = Path(__file__).parents[3] / "docs"
PAGES = [*sorted((DOCS / "reliability").glob("*.md")), DOCS / "recording.md"]
SETTINGS: dict[str, Callable[..., Any]] = {
    "Retry": Retry,
    "RetryBudget": RetryBudget,
    "CircuitBreaker": CircuitBreaker,
    "RateLimit": RateLimit,
    "Adaptive": Adaptive,
    "Failover": Failover,
    "Endpoint": Endpoint,
    "ReplyCache": ReplyCache,
    "Compress": Compress,
    "Recorder": Recorder,
    "Metrics": Metrics,
    "health.check": Health.check,
    "health.watch": Health.watch,
}
FIELDS: dict[str, Any] = {
    each.__name__: each
    for each in (
        *(Attempt, Wait, CallDone, BodyDone, Used),
        *(HealthResult, HealthMetrics, MetricsReport, Distribution),
    )
}
ERRORS = (
    errors.CircuitOpen,
    errors.RateLimitReached,
    errors.RequestNotRecorded,
    errors.RetryAfterTooLong,
)
PRESETS = [Reliability.conservative, Reliability.balanced, Reliability.aggressive]
OF_TESTS = {"dice", "clock"}
UNITS = {"seconds": "s", "milliseconds": "ms"}


class Table(NamedTuple):
    """A table of a page; what is in backticks comes without them."""

    head: list[str]
    rows: list[list[str]]

    @property
    def names(self) -> list[str]:
        return [plain(row[0]) for row in self.rows]

    def column(self, title: str) -> dict[str, str]:
        """Name -> cell."""
        return dict(
            zip(self.names, [row[self.head.index(title)] for row in self.rows], strict=True)
        )


def plain(cell: str) -> str:
    """The first of what is in backticks, else all."""
    found = re.search(r"`([^`]+)`", cell)
    return found[1] if found else cell


def tables() -> Iterator[Table]:
    for page in PAGES:
        for text in re.findall(r"(?:^\|.*\n)+", page.read_text("utf-8"), re.MULTILINE):
            lines = [
                [cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines()
            ]
            yield Table(lines[0], lines[2:])


TABLES = list(tables())


def table(first: str, second: str) -> Table:
    """The one table whose head begins like that."""
    (found,) = [each for each in TABLES if each.head[0] == first and each.head[1] == second]
    return found


def parameters(function: Callable[..., Any]) -> dict[str, inspect.Parameter]:
    """Those of a caller."""
    return {
        name: each
        for name, each in inspect.signature(function).parameters.items()
        if name not in {"self", *OF_TESTS} and each.kind is not each.VAR_KEYWORD
    }


def written(default: Any) -> str:
    """As a page writes it."""
    if default is inspect.Parameter.empty:
        return "required"
    if isinstance(default, frozenset):
        return format_statuses(cast("frozenset[int]", default))
    if isinstance(default, str):
        return f'"{default}"'
    return default.__name__ if callable(default) else repr(default)


def described(function: Callable[..., Any]) -> dict[str, str]:
    """What its docstring says of each argument."""
    text = (inspect.getdoc(function) or "").partition("Args:\n")[2]
    found = re.findall(r"^ {4}(\w+): (.*(?:\n {8}.*)*)", text, re.MULTILINE)
    return {str(name): str(words) for name, words in found}


@pytest.mark.parametrize("name", SETTINGS)
def test_settings_and_their_defaults(name: str) -> None:
    documented = table(f"`{name}`", "default").column("default")
    expected = {key: written(each.default) for key, each in parameters(SETTINGS[name]).items()}
    assert {key: plain(cell) for key, cell in documented.items()} == expected


@pytest.mark.parametrize("name", SETTINGS)
def test_units_are_those_of_the_docstrings(name: str) -> None:
    units = table(f"`{name}`", "default").column("unit")
    told = described(SETTINGS[name])
    for key, unit in units.items():
        words = set(re.findall(r"\w+", told.get(key, "").lower()))
        times = [short for word, short in UNITS.items() if word in words]
        assert (unit if unit in UNITS.values() else None) == (times[0] if times else None), key


@pytest.mark.parametrize("name", FIELDS)
def test_fields(name: str) -> None:
    found = table(f"`{name}`", "unit")
    assert found.names == [field.name for field in fields(FIELDS[name])]
    for key, unit in found.column("unit").items():
        assert (unit == "s") is (key in {"seconds", "waited", "first_byte"}), key
        assert (unit == "ms") is (key.rpartition("_")[2] == "ms"), key


def test_every_table_of_settings_is_looked_at() -> None:
    named = {plain(each.head[0]) for each in TABLES if each.head[1] in {"default", "unit"}}
    assert named == {*SETTINGS, *FIELDS}


@pytest.mark.parametrize("cls", ERRORS, ids=lambda cls: cls.__name__)
def test_errors_and_what_they_have(cls: type[ClaudeError]) -> None:
    (row,) = [
        row
        for each in TABLES
        if each.head[0] == "error"
        for row in each.rows
        if cls.__name__ in row[0]
    ]
    attributes = set(re.findall(r"`(\w+)`", row[2])) - {"__cause__"}
    assert attributes == set(vars(cls("text"))) - {"message"}


def of_policy(policy: Any, name: str) -> Any:
    for holder in (policy, getattr(policy, "backoff", None), getattr(policy, "rules", None)):
        if hasattr(holder, name):
            return getattr(holder, name)
    raise LookupError(name)


def test_presets() -> None:
    rows = table("setting", "`conservative`").rows
    documented = {}
    for row in rows:
        kind, name = re.findall(r"`(\w+)`", row[0])
        documented[kind, name] = [plain(cell) for cell in row[1:4]]
    expected = {}
    for kind, *made in zip((Retry, CircuitBreaker), *(preset() for preset in PRESETS), strict=True):
        default = kind()
        for name in parameters(kind):
            if name in {"is_failure", "on_change"}:  # no values; a preset cannot show them
                continue
            values = [of_policy(policy, name) for policy in made]
            if values != [of_policy(default, name)] * 3:
                expected[kind.__name__, name] = [written(value) for value in values]
    assert documented == expected


def test_the_waits_of_retry() -> None:
    found = table("`curve`", "2nd attempt")
    curves: tuple[Curve, ...] = ("exponential", "linear", "fixed")
    assert found.names == [*curves]
    for curve, row in zip(curves, found.rows, strict=True):
        backoff = Backoff(curve=curve, jitter="none")
        waits = [backoff.seconds(failures, lambda: 0.0) for failures in range(1, len(row))]
        assert row[1:] == [f"{wait:g} s" for wait in waits]


def filled_metrics() -> Metrics:
    """With each series at least once."""
    breaker = CircuitBreaker()
    flow = start(breaker)
    next(flow)
    returned(flow, Answer())
    metrics = Metrics([breaker], prices={"m": Prices(3, 15)})
    metrics(Attempt("POST", "/", "http://a", 200, None, 1.0, 1.0, "retry"))
    metrics(Wait("POST", "/", 1.0, "retry"))
    metrics(CallDone("POST", "/", 200, None, 1.0, 2))
    metrics(BodyDone("POST", "/", 200, None, 1.0, first_byte=0.5))
    usage = SimpleNamespace(input_tokens=1)
    for model in ("m", "without-price"):
        metrics(Used("POST", "/", model, usage, None, None, 1, 1, partial=False))
    return metrics


def test_series_and_their_labels() -> None:
    metrics = filled_metrics()
    counted: dict[str, set[str]] = {}
    for series in metrics.snapshot():
        name, _, inside = series.partition("{")
        counted[name] = set(re.findall(r"(\w+)=", inside))
    found = table("series", "kind")
    labels = found.column("labels")
    assert {name: set(re.findall(r"`(\w+)`", cell)) for name, cell in labels.items()} == counted
    kinds = dict(re.findall(r"^# TYPE (\w+) (\w+)$", metrics.prometheus(), re.MULTILINE))
    histograms = dict.fromkeys(table("histogram", "labels").names, "histogram")
    assert {**found.column("kind"), **histograms} == kinds


def test_histograms_and_their_labels() -> None:
    found = table("histogram", "labels").column("labels")
    documented = {name: re.findall(r"`(\w+)`", cell) for name, cell in found.items()}
    assert documented == {
        f"api_claude_{each.name}": [*each.labels]
        for each in filled_metrics().report().distributions
    }


def test_the_counters_of_the_reply_cache() -> None:
    assert table("counter", "meaning").names == [*ReplyCache().report()._fields]


def test_health_is_the_same_for_both_clients() -> None:
    for name in ("check", "watch"):
        ours, theirs = parameters(getattr(Health, name)), parameters(getattr(AsyncHealth, name))
        assert {k: p.default for k, p in ours.items()} == {k: p.default for k, p in theirs.items()}


def test_every_public_name_is_explained() -> None:
    text = "".join(page.read_text("utf-8") for page in PAGES)
    for name in api_claude.__all__:
        module = getattr(getattr(api_claude, name), "__module__", "")
        if module.startswith("api_claude_runtime.reliability"):
            assert re.search(rf"\b{name}\b", text), name


def prose(page: Path) -> str:
    """Without its code."""
    return re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)


def anchors(page: Path) -> set[str]:
    heads = re.findall(r"^#+ (.*)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", [*PAGES, DOCS.parent / "README.md"], ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for link in re.findall(r"\]\((?!https?:)([^)]+)\)", prose(page)):
        name, _, anchor = str(link).partition("#")
        target = (page.parent / name).resolve() if name else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link

"""The tables of settings on the pages about helpers have the parameters and the defaults."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest

from api_claude import (
    Bounds,
    Budget,
    Cost,
    ModelCatalog,
    OpenTelemetry,
    Prices,
    Quota,
    explain_cache,
    prices_of,
)
from support.documents import DOCS

SETTINGS: dict[tuple[str, str], Callable[..., Any]] = {
    ("caching.md", "explain_cache"): explain_cache,
    ("costs.md", "Cost.before"): Cost.before,
    ("costs.md", "prices_of"): prices_of,
    ("costs.md", "Prices"): Prices,
    ("observability.md", "OpenTelemetry"): OpenTelemetry,
    ("observability.md", "telemetry.agent"): OpenTelemetry.agent,
    ("quota.md", "Quota"): Quota,
    ("transport.md", "Bounds"): Bounds,
    ("quota.md", "Budget"): Budget,
    ("models.md", "catalog.find"): ModelCatalog.find,
    ("models.md", "catalog.retiring"): ModelCatalog.retiring,
    ("models.md", "catalog.check"): ModelCatalog.check,
}


def documented(page: str, name: str) -> dict[str, str]:
    """Return the defaults in the table of a page whose first header is `name`."""
    text = (DOCS / page).read_text("utf-8")
    (found,) = re.findall(
        rf"^\| `{re.escape(name)}` \| default \|.*\n\|-.*\n((?:\|.*\n)+)", text, re.MULTILINE
    )
    rows = [[cell.strip().strip("`") for cell in row.split("|")] for row in found.splitlines()]
    return {row[1]: row[2] for row in rows}


def written(default: Any) -> str:
    """Return a default as a page writes it."""
    if default is inspect.Parameter.empty:
        return "required"
    return f'"{default}"' if isinstance(default, str) else repr(default)


@pytest.mark.parametrize("page, name", SETTINGS)
def test_settings_and_their_defaults(page: str, name: str) -> None:
    parameters = inspect.signature(SETTINGS[page, name]).parameters.values()
    expected = {
        each.name: written(each.default)
        for each in parameters
        if each.name not in {"self", "cls", "clock"} and each.kind is not each.VAR_KEYWORD
    }
    assert documented(page, name) == expected

"""Long URL paths: split over several lines of code, sent as one path."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Connect = Callable[..., tuple[Any, Callable[[Any], Any]]]
IDS = {
    "organization_id": "o/1",
    "workspace_id": "w 2",
    "marketplace_id": "m",
    "plugin_id": "p",
    "federation_issuer_id": "ü",
}
PATHS = {
    "short": "/v1/deep/x%3Ay",
    "nested": "/v1/organizations/o%2F1/workspaces/w%202/marketplaces/m/plugins/x%3Ay",
    "ending": "/v1/organizations/o%2F1/telemetry_destinations/x%3Ay/workspaces/regenerate_secret",
    "verb": "/v1/organizations/o%2F1/federation_issuers/%C3%BC/rules/x%3Ay:archive",
    "adjoining": "/v1/a/o%2F1/w%202/m/p/x%3Ay",
}
PARENTS = {
    "short": [],
    "nested": ["organization_id", "workspace_id", "marketplace_id"],
    "ending": ["organization_id"],
    "verb": ["organization_id", "federation_issuer_id"],
    "adjoining": ["organization_id", "workspace_id", "marketplace_id", "plugin_id"],
}


@pytest.mark.parametrize("name", PATHS)
def test_path(connect: Connect, server: Any, name: str) -> None:
    client, run = connect("paths", (200, "application/json", b"{}"))
    parents = {each: IDS[each] for each in PARENTS[name]}
    run(getattr(client.deep, name)("x:y", **parents))
    assert server.requests[-1].rest == PATHS[name]


def test_lines_of_a_path_are_within_the_limit(tree: Callable[[str], Path]) -> None:
    text = (tree("paths") / "resources" / "deep.py").read_text("utf-8")
    lines = [line for line in text.splitlines() if re.match(' +f?"/', line)]
    assert len(lines) > 2 * len(PATHS), "no path is split over several lines"
    assert [line for line in lines if len(line) > 100] == []

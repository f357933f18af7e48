"""Long paths stand in several lines of code, and are one path all the same."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Either = Callable[..., tuple[Any, Callable[[Any], Any]]]
# In the order of the path.
ORGANIZATION, WORKSPACE = "organization_id", "workspace_id"
MARKETPLACE, PLUGIN = "marketplace_id", "plugin_id"
IDS = {
    "short": [],
    "plain": [],
    "nested": [ORGANIZATION, WORKSPACE, MARKETPLACE, PLUGIN],
    "plain_end": [ORGANIZATION, "destination_id"],
    "verbs": [ORGANIZATION, "federation_issuer_id", "rule_id"],
    "adjoining": [ORGANIZATION, WORKSPACE, MARKETPLACE, PLUGIN, "version_id"],
}
PATHS = {
    "short": "/v1/deep",
    "plain": "/v1/organizations/telemetry_destinations/workspaces/regenerate_signing_secret",
    "nested": "/v1/organizations/a%2F0/workspaces/a%2F1/marketplaces/a%2F2/plugins/a%2F3",
    "plain_end": "/v1/organizations/a%2F0/telemetry_destinations/a%2F1/workspaces/regenerate_signing_secret",
    "verbs": "/v1/organizations/a%2F0/federation_issuers/a%2F1/rules/a%2F2:archive",
    "adjoining": "/v1/a/a%2F0/a%2F1/a%2F2/a%2F3/a%2F4",
}


@pytest.mark.parametrize("name", PATHS)
def test_path(either: Either, server: Any, name: str) -> None:
    client, done = either("paths", (200, "application/json", b"{}"))
    *named, own = [*IDS[name], None]
    named = {each: f"a/{index}" for index, each in enumerate(IDS[name])}

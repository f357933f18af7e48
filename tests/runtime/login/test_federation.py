"""Arguments of a federation that are refused before anything is sent."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import Federation
from api_claude.errors import ConfigurationError
from support.mutations.odd_values import ArrayLike

FIELDS: dict[str, Any] = {
    "federation_rule_id": "fdrl_1",
    "organization_id": "00000000-0000-0000-0000-000000000001",
    "identity_token": {"source": "variable", "name": "TOKEN"},
}


@pytest.mark.parametrize(
    "changes, text",
    [
        ({"federation_rule_id": ""}, "federation_rule_id is missing"),
        ({"federation_rule_id": ArrayLike()}, "federation_rule_id must be an id"),
        ({"organization_id": None}, "organization_id is missing"),
        ({"organization_id": ArrayLike()}, "organization_id must be an id"),
        ({"base_url": ArrayLike()}, "the base URL for tokens must be a string"),
        (
            {"base_url": "https://a.example/\ud800"},
            "the base URL for tokens .* cannot be encoded as UTF-8",
        ),
    ],
)
def test_an_argument_that_is_refused_is_named(changes: dict[str, Any], text: str) -> None:
    with pytest.raises(ConfigurationError, match=text):
        Federation(**{**FIELDS, **changes})


@pytest.mark.parametrize(
    "source, text",
    [
        ({"source": "variable", "name": "\ud800"}, "identity_token.name cannot be encoded"),
        ({"source": "variable", "name": ArrayLike()}, "identity_token.name must be a string"),
        ({"source": "variable", "name": ""}, "identity_token.name is missing"),
        ({"source": "google", "audience": "a\ud800"}, "identity_token.audience cannot be encoded"),
        (
            {"source": "aws", "audience": "\udc80", "region": "us-east-1"},
            "identity_token.audience cannot be encoded",
        ),
    ],
)
def test_a_field_of_a_source_that_is_refused_is_named(source: dict[str, Any], text: str) -> None:
    with pytest.raises(ConfigurationError, match=text):
        Federation(**{**FIELDS, "identity_token": source})


def test_the_name_of_a_file_may_be_one_that_is_not_utf_8() -> None:
    source = {"source": "file", "path": "/nowhere/\udc80"}
    assert Federation(**{**FIELDS, "identity_token": source})

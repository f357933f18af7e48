"""`options_of` finds out the options of a validation under way."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from pydantic_core import SchemaValidator, core_schema

from api_claude_runtime.replies.validation_options import PROBE, options_of

VALIDATOR = SchemaValidator(
    core_schema.with_info_wrap_validator_function(
        lambda value, probe, info: options_of(probe, value, info), PROBE
    )
)
CHOICES: list[list[dict[str, Any]]] = [
    [{}, {"strict": True}],
    [{}, {"by_name": True}, {"by_name": True, "by_alias": False}],
    [{}, {"extra": "ignore"}, {"extra": "forbid"}],
    [{}, {"context": {"a": 1}}],
]
OPTIONS = [
    {name: value for each in chosen for name, value in each.items()}
    for chosen in itertools.product(*CHOICES)
]


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_options_are_found(options: dict[str, Any]) -> None:
    if "extra" in options and not _has_extra():
        pytest.skip("this version of pydantic has no option `extra`")
    assert VALIDATOR.validate_python({}, **options) == options
    assert VALIDATOR.validate_json("{}", **options) == options
    assert VALIDATOR.validate_python(object(), **options) == options
    options = {**options, "from_attributes": True}
    assert VALIDATOR.validate_python(object(), **options) == options


def _has_extra() -> bool:
    try:
        VALIDATOR.validate_python({}, extra="allow")
    except TypeError:
        return False
    return True


def test_defaults_that_are_stated_are_no_options() -> None:
    options: dict[str, Any] = {"strict": False, "by_alias": True, "by_name": False}
    assert VALIDATOR.validate_python({}, **options, from_attributes=False, context=None) == {}

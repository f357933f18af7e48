"""`options_of`: the options of a validation under way, such as `strict` and `by_name`.

pydantic does not pass them to functions that validate. A function that continues with another
validator finds them out from what a probe, a small validator inside of the same validation,
makes of known values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from pydantic_core import core_schema

if TYPE_CHECKING:
    from collections.abc import Callable


_NUMBER = core_schema.int_schema()
PROBE = core_schema.model_fields_schema(
    {
        "aliased": core_schema.model_field(_NUMBER, validation_alias="alias"),
        "named": core_schema.model_field(
            core_schema.with_default_schema(_NUMBER, default=0), validation_alias="other"
        ),
    },
    extra_behavior="allow",  # as all response models
)
# By default, text is a number, `alias` is the field `aliased`, and all other keys are extra.
_GIVEN = {"alias": "1", "named": "1", "new": 0}
_DEFAULT = ({"aliased": 1, "named": 0}, {"named": "1", "new": 0})


class _Attributes:
    """An object that only `from_attributes` accepts."""

    alias = aliased = 1


def options_of(
    probe: Callable[[Any], Any], value: Any, info: core_schema.ValidationInfo[Any]
) -> dict[str, Any]:
    """Return the options that differ from the defaults, as arguments of a validator.

    Args:
        probe: The handler of a wrap validator around `PROBE`.
        value: The value to validate.
        info: The second argument of the wrap validator.
    """
    problems, found = _tried(probe, _GIVEN)
    options = {} if found == _DEFAULT else _unusual(probe, problems)
    if info.context is not None:
        options["context"] = info.context
    if (
        info.mode == "python"
        and not isinstance(value, dict)
        and not _tried(probe, _Attributes())[0]
    ):
        options["from_attributes"] = True
    return options


def _unusual(probe: Callable[[Any], Any], problems: set[tuple[str, str]]) -> dict[str, Any]:
    options: dict[str, Any] = {}
    if any(problem == "int_type" for _, problem in problems):
        options["strict"] = True
    if ("aliased", "missing") in problems:
        options["by_alias"] = False
    refused, (fields, extra) = _tried(probe, {"alias": 1, "aliased": 1, "named": 2, "new": 0})
    if refused:
        options["extra"] = "forbid"
    elif extra is None:
        options["extra"] = "ignore"
    if fields.get("named") == 2 or (refused and ("named", "extra_forbidden") not in refused):
        options["by_name"] = True
    return options


def _tried(probe: Callable[[Any], Any], value: object) -> tuple[set[tuple[str, str]], Any]:
    """Return the problems of `value`, and the fields and extra fields that were read."""
    try:
        fields, extra, _ = probe(value)
    except ValidationError as error:
        problems = error.errors(include_url=False, include_input=False)
        return {(str(each["loc"][0]) if each["loc"] else "", each["type"]) for each in problems}, (
            {},
            None,
        )
    return set(), (fields, extra)

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Amounts of money."""

from __future__ import annotations

from typing import Literal, TypeAlias

from api_claude_runtime.requests.request_types import TypedDict, prepare

BetaCurrency: TypeAlias = Literal["USD"]
"""A currency, named by its ISO 4217 code. `USD` (US dollars) is the only one."""


class BetaMonetaryAmountParam(TypedDict):
    """A sum of money to set, in a stated currency."""

    amount: str
    """The sum as a number in a string, so that it stays exact."""
    currency: BetaCurrency
    """Currency of the sum."""


prepare(globals())

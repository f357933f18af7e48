# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Amounts of money."""

from typing import Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel

BetaCurrency: TypeAlias = Literal["USD"] | str
"""A currency, named by its ISO 4217 code. `USD` (US dollars) is the only one."""


class BetaMonetaryAmount(APIModel):
    """A sum of money in a stated currency."""

    amount: str
    """The sum as a number in a string, so that it stays exact."""
    currency: BetaCurrency
    """Currency of the sum."""

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.spend_limits.effective`. Spend limits: how much may be spent, and by
which actors.
"""

from __future__ import annotations

from ....organization.spend_limits.effective import (
    AsyncOrganizationSpendLimitsEffective,
    OrganizationSpendLimitsEffective,
)


class BetaOrganizationSpendLimitsEffective(OrganizationSpendLimitsEffective):
    """Spend limits: how much may be spent, and by which actors. The methods are those of
    `OrganizationSpendLimitsEffective`.
    """

    _path = "client.beta.organization.spend_limits.effective"


class AsyncBetaOrganizationSpendLimitsEffective(AsyncOrganizationSpendLimitsEffective):
    """Asynchronous version of `BetaOrganizationSpendLimitsEffective`."""

    _path = "client.beta.organization.spend_limits.effective"

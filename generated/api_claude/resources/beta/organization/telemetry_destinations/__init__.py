# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.telemetry_destinations` and the groups below it."""

from .telemetry_destinations import (
    AsyncBetaOrganizationTelemetryDestinations,
    BetaOrganizationTelemetryDestinations,
)

__all__ = ("AsyncBetaOrganizationTelemetryDestinations", "BetaOrganizationTelemetryDestinations")

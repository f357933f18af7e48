# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.compliance.review` and the groups below it."""

from .review import AsyncBetaComplianceReview, BetaComplianceReview

__all__ = ("AsyncBetaComplianceReview", "BetaComplianceReview")

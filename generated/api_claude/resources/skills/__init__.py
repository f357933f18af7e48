# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.skills` and the groups below it."""

from .skills import AsyncSkills, Skills

__all__ = ("AsyncSkills", "Skills")

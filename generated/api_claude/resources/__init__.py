# Generated from spec/ by `nox -s codegen`. Do not edit.
"""The resources: one class for each group of endpoints."""

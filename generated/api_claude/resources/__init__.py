# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Resource classes: one module for each group of endpoints."""

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands of `organization.claude_tag`, as data for the command line."""

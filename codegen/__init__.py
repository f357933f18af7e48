"""The generator: `spec/` in, `generated/api_claude/` out. Run by `nox -s codegen`; not shipped."""

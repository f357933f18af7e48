"""The code generator: reads `spec/` and writes `generated/api_claude/`. Not part of the package."""

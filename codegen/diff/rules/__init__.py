"""The rules: what a difference means for programs."""

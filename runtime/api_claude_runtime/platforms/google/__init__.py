"""Access tokens of Google, and what the platforms in its cloud have in common."""

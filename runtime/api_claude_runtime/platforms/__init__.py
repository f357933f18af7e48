"""Places where Claude is served, other than the API of Anthropic."""

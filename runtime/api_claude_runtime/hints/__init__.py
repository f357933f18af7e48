"""Advice for callers that know the official `anthropic` package, loaded only after a mistake."""

"""Prompt caching: set cache breakpoints, and check those of a request."""

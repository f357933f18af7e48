"""Prompt caching: breakpoints, and checking where they stand."""

"""Conversations as immutable values: turns, storing, trimming and replaying."""

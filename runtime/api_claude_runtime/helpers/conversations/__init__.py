"""Conversations as immutable values."""

"""Credentials: where they come from, and how they stay hidden."""

"""Tokens that expire: who provides them, and when they are refreshed."""

"""Structured output: schemas from types, and responses checked against them."""

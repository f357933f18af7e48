"""Checks a value against a rule of the spec."""

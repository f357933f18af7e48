"""Checks a request against the rules of the API, without sending it."""

"""Encoding of the arguments of a call into an HTTP request."""

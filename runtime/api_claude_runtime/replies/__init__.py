"""Decoding of response bytes to typed values, and the response metadata."""

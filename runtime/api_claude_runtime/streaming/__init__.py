"""Responses that arrive in pieces: server-sent events, JSON lines, downloads."""

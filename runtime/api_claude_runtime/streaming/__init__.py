"""Responses that arrive in pieces: server-sent events, JSON Lines and downloads."""

"""Credentials: loading them, checking them and keeping them out of logs and tracebacks."""

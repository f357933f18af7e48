"""Policies as plain data, for files: the reader and the writer of settings, and the registry."""

"""Uploads of files as multipart forms."""

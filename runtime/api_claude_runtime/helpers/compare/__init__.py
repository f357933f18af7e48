"""The same request to several models."""

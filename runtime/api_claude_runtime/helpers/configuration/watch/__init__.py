"""Watching a configuration file: when it has changed, and for which client."""

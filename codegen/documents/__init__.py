"""Reads YAML and JSON files, for the spec, for the documents that are compared, and for facts."""

"""Reads the spec: parts, references, `x-` extensions and families of types."""

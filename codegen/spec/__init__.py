"""Reading the spec: parts, references, extensions, families of types."""

"""The reference package: its types, methods and errors, as facts."""

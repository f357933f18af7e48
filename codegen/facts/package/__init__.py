"""The sources of a Python package, read from an archive or a directory, and never imported."""

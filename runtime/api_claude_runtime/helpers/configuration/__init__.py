"""Configuration files: read, checked, and followed while a client runs."""

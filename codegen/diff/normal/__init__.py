"""The normal form of schemas."""

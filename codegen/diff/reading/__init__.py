"""Reads the documents to compare, and converts operations to their normal form."""

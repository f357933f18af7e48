"""Which operation and which schema of one document is which of the other."""

"""The retry policy and its backoff."""

"""The circuit breaker policy."""

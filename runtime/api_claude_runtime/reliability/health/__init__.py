"""Health checks of endpoints, made only on request."""

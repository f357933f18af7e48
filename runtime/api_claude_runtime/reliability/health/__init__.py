"""Health checks of endpoints, made on request."""

"""A published OpenAPI document, as facts."""

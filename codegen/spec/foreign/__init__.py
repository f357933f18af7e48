"""The front for OpenAPI documents of others: it rewrites them as a spec of this project."""

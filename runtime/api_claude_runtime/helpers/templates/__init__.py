"""Templates of requests: frozen sets of arguments, and a few ready ones."""

"""Log lines of the standard library's `logging` for the events of a client."""

"""Facts of the API: read from the reference package or a published document, and compared."""

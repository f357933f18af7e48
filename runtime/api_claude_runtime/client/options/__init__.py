"""The options of clients: credentials, default headers, and what creates a client."""

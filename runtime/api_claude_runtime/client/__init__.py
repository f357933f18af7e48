"""The synchronous and the asynchronous client, and their settings."""

"""The rate limit policy: a token bucket that may follow the server's own limits."""

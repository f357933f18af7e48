"""The rate limit policy: a token bucket that can follow the server's own limits."""

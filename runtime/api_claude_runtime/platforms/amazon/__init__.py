"""Amazon: access keys and the signature of requests."""

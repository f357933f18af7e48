"""The policy that compresses the bodies of requests."""

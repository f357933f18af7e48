"""The outcome of each request of a batch, in the order of the requests."""

"""Many requests: message batches from submission to results, and many plain calls at once."""

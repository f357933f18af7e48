"""Message batches, from submission to results, and `gather` for many concurrent calls."""

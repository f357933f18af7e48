"""Jobs: sets of batches that are submitted, awaited, read and retried together."""

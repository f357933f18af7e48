"""A job: the batches that many requests were split into, from submission to results."""

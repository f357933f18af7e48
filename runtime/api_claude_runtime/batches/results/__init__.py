"""Outcomes of the requests of a batch, in the order in which the requests were submitted."""

"""Requests on disk, split into as few batches as the API's limits allow."""

"""Requests stored on disk and split into as few batches as the API's limits allow."""

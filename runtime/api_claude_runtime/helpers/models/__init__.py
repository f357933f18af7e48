"""Catalog of models: find one by what the API reports, and check a request for one."""

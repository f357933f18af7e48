"""Transports that send through the httpx client of a caller, or through a proxy."""

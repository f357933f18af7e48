"""Transports: connection pools, TLS, proxies, and adapters for a caller's own httpx client.

Only this package of the runtime imports httptools, and httpx for a client of the caller.
"""

"""Transports: connection pools, TLS, proxies, and adapters for a caller's own httpx client.

This is the only package of the runtime that imports httpcore and httpx.
"""

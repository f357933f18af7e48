"""How bytes reach the API: connection pools, TLS, proxies, a caller's own httpx client.

The only room that imports httpcore and httpx.
"""

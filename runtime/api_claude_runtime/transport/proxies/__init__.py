"""Proxies: the environment variables that configure them, and the transports that use them."""

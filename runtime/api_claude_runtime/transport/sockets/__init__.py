"""Sockets: TLS, socket options, and what closes a socket that others may be using."""

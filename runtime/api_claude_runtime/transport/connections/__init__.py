"""Connections: what opens them, and how a request and its response pass over one."""

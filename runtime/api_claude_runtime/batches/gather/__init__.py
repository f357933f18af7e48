"""Concurrent calls with outcomes in the order of their requests, and progress displays."""

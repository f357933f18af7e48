"""Streams of events that are accumulated into a message."""

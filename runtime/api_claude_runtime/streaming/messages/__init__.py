"""Streams of events that build up a message."""

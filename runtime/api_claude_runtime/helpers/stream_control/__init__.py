"""Pause, resume and cancel streams; text in larger pieces."""

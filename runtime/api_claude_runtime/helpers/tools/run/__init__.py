"""Runs of the tool loop for each kind of client, streamed or not."""

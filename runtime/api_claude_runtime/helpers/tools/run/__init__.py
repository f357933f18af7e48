"""Tool runs for each kind of client, streamed or not."""

"""Logging in to Anthropic's own API: profiles on disk, federation, and where tokens come from."""

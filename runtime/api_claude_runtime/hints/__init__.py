"""Advice after a mistake: for names of the official `anthropic` package, and misspelled names."""

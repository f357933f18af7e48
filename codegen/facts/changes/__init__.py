"""The changes between two versions of the facts, and their reports."""

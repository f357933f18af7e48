"""The named types of the reference package."""

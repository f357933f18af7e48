"""The reports, for people and for programs."""

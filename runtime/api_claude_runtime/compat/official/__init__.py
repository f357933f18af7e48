"""Clients with the interface of the official package: `Anthropic` and `AsyncAnthropic`."""

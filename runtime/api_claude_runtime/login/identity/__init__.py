"""Identity tokens, which prove to Anthropic's API which workload asks for a token."""

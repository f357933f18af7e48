"""Reports the tokens of responses to policies and to the listener of a client."""

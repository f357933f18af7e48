"""Diagnoses why calls fail: the network, the credential, the clock and the rate limits."""

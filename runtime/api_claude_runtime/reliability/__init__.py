"""Reliability, by explicit policies only: nothing here acts unless a caller names it."""

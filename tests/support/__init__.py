"""Helpers that tests share: local servers, builders of test data, and tables of faults."""

"""Budgets of requests, tokens and cost for calendar days and months."""

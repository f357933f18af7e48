"""Counters and histograms of the events of a client, as numbers, a report and Prometheus text."""

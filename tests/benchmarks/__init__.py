"""Benchmarks against the official package: `python tests/benchmarks/run.py [--quick]`."""

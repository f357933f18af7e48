"""What a call costs, beside the official package: `python tests/benchmarks/run.py [--quick]`."""

"""The policy pipeline: the steps that policies yield, their drivers, and the attempt log."""

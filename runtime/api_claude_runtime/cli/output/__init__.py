"""Prints results, errors and notes. Results go to stdout, everything else to stderr."""

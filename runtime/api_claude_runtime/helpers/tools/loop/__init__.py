"""The tool loop without I/O: what to send next, and which tools to run."""

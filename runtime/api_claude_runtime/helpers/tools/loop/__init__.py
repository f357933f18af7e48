"""The tool loop without network I/O: builds each request and runs the tools."""

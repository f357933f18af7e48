"""HTTP/1.1: parsing of responses and formatting of requests, without I/O."""

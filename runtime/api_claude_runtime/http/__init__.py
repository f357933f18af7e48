"""Types shared by the whole runtime: requests, responses, headers, transports. No I/O."""

"""The vocabulary of the other rooms: requests, responses, headers, transports. No I/O."""

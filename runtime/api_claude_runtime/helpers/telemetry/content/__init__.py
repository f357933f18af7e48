"""The content of messages, for programs that ask for it."""

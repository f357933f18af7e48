"""Message content: image and document blocks, and reading blocks of any kind."""

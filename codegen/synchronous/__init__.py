"""Makes synchronous modules of the runtime from asynchronous ones."""

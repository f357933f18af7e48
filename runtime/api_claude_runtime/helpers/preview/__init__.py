"""Shows the request of a call without sending it."""

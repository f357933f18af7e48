"""For code that is written for the official client: transports and classes with its interface."""

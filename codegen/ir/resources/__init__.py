"""The classes of the client with their methods, as the templates print them."""

"""Optional helpers built on the endpoints. The rest of the runtime does not import them."""

"""From the bytes of a response to typed values, and the metadata that came with them."""

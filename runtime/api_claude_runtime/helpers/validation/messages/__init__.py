"""Checks what the fields of a message request must have in common."""

"""Tool definitions: schemas from type hints and docstrings, validation of input."""

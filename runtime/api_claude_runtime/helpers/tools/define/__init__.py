"""Tool definitions: schemas from type hints and docstrings, and input validation."""

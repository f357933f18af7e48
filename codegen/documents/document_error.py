"""`DocumentError`: a file cannot be read as a document."""


class DocumentError(Exception):
    """A file is not a document. The text says why, and in which line, but not in which file."""

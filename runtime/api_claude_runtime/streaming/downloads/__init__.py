"""Downloads: responses whose body is a file, and files that are written whole or not at all."""

"""From the intermediate representation to formatted files."""

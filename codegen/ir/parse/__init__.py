"""From the bundled document to the intermediate representation."""

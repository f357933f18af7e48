"""The keys of each place of a document, with the values that the generator understands."""

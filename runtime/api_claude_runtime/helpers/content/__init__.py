"""Message content: images, documents, and reading blocks of any form."""

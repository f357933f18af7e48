"""Commands that do more than one call: batches, gather, chat, and the list of retiring models."""

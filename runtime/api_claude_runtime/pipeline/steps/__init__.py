"""What some steps of policies work with: signals, and responses that were not received."""

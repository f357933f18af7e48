"""One question, one answer as text: `ask`, and the errors of an answer that is not complete."""

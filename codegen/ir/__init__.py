"""The intermediate representation: what the templates print, and every decision before that."""

"""The intermediate representation that the templates print, and the steps that build it."""

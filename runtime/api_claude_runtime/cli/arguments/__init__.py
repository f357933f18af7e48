"""Turns the arguments of a command into the arguments of a method."""

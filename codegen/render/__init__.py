"""Renders the intermediate representation as formatted files, and writes or checks them."""

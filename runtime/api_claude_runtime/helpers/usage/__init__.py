"""Cost of usage: prices, savings of the prompt cache, and totals over many requests."""

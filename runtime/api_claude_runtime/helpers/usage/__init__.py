"""What usage costs: prices, savings of the prompt cache, totals of many calls."""

"""Optional helpers around the endpoints. No other room imports them."""

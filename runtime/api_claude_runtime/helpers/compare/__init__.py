"""Compare models: send one request to several models and compare the answers."""

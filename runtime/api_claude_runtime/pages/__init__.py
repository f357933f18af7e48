"""Lists that the API returns in pages."""

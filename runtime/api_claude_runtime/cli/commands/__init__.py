"""Commands of the endpoints, built from the table that the generator writes."""

"""Tools: typed functions that the model may call, and the loop that calls them."""

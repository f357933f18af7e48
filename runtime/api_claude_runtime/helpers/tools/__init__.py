"""Tools: typed functions that the model can call, and the loop that runs them."""

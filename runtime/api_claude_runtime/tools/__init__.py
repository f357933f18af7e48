"""Tools: typed functions that the model may call. Nothing here sends anything."""

"""The batch endpoints as the helpers see them: protocols, steps, waiting, errors."""

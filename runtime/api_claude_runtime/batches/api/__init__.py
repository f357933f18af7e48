"""Access to the batch endpoints: protocols, flow steps and their drivers, polling, and errors."""

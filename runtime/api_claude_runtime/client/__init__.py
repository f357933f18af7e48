"""The clients: settings, and one method for each kind of response."""

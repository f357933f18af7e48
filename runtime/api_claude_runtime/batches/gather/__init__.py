"""Many plain calls at once: results in order, progress, a progress bar."""

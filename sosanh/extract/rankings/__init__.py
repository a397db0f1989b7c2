"""Places and scores in published indexes."""

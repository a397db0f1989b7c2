"""Documents that a text names, with their number, issuer and day."""

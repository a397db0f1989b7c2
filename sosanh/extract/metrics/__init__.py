"""Which metric of the catalogue a count is."""

"""Which digits and number words are a quantity, and how much it is."""

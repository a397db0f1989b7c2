"""Percents and fractions: of which count they are, and what is the whole."""

"""Observations: from the counts of a sentence to figures that are checked and coded."""

"""Rows of tables, and the figures in their cells."""

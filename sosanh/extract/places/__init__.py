"""Whom a statement is about: places by their names, and which of them governs."""

"""Quantities in their sentence: what each counts, what governs it, and the clause it stands in."""

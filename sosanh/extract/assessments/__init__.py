"""Judgements in a text's own words: achievements, limitations, causes, lessons, recommendations."""

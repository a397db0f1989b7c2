"""A text before anything is looked up in it: its parts, sentences, headings and markup."""

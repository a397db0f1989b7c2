"""How times are worded, kind by kind."""

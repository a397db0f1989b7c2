"""Reform models and leadership innovations, their stage and how far they have spread."""

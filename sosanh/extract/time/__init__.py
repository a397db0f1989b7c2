"""When a statement holds: phrases of time, what they lean on, and what they date."""

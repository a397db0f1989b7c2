"""What is worded like a metric of the catalogue and counts something else."""

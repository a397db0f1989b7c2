"""Facts into `staging.*`, and the marts that readers see swapped."""

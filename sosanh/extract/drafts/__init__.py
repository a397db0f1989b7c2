"""An observation while it is being put together."""

"""Groups of commands below `sosanh`: `sosanh warehouse …`, `sosanh sources …`."""

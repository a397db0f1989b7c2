"""Time phrases without dates of their own, resolved by what stands around them."""

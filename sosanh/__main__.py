"""`python -m sosanh` is `sosanh`."""

from sosanh.cli import main

main()

"""Editing the catalogues of `seeds/`: is each row usable, and what would it change?"""

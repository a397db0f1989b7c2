"""What is known beforehand: the catalogues of `seeds/`, read once and ready to be looked up.

An analyst adds a phrase by adding a row; nothing here knows a Vietnamese word.
"""

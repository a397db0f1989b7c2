"""So Sánh: what Vietnam's provinces report, made comparable."""

__version__ = "0.1.0"

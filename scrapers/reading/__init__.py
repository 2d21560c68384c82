"""Prose -> fields."""

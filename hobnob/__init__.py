"""hobnob: the rooms where an ordinary person still meets executives, as one feed."""

__version__ = "0.1.0"

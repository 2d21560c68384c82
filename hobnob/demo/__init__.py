"""A small invented town, served over loopback in every format the platforms speak."""

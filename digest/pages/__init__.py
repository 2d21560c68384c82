"""Templates, styles and the code that fills them."""

"""What many platforms speak."""

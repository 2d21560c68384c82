"""The way from every released schema to the newest, one step a file."""

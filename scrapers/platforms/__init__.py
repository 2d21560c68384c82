"""One file per platform; a file is found by being here."""

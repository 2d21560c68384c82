"""How a watch-list entry is found in an event: people, companies, titles and topics, an idea a file."""

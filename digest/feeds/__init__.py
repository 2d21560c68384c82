"""Feeds in the formats people subscribe to; the only room that imports feedgen."""
